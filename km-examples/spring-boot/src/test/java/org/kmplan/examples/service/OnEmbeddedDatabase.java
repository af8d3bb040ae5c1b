package org.kmplan.examples.service;

import org.springframework.test.context.TestPropertySource;

/** The running service on the embedded database. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:embedded;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
abstract class OnEmbeddedDatabase extends ServiceContext {}
