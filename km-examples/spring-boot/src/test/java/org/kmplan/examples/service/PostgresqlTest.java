package org.kmplan.examples.service;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same on PostgreSQL, with the same migration, in a schema of its own. {@code KM_POSTGRESQL} is the address of a database, such
 * as {@code jdbc:postgresql://127.0.0.1:54320/postgres?user=postgres}; {@code .ci/run} starts one.
 */
@EnabledIfEnvironmentVariable(
        named = PostgresqlTest.ADDRESS,
        matches = "jdbc:postgresql:.*",
        disabledReason = "No PostgreSQL is named by " + PostgresqlTest.ADDRESS)
@DirtiesContext // its connections go before its schema
class PostgresqlTest extends ServiceContract {
    static final String ADDRESS = "KM_POSTGRESQL";

    private static final String SCHEMA = "km_" + ProcessHandle.current().pid() + "_" + System.nanoTime();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws SQLException {
        execute("create schema " + SCHEMA);
        registry.add("spring.datasource.url", () -> address() + "&currentSchema=" + SCHEMA);
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void dropSchema() throws SQLException {
        execute("drop schema " + SCHEMA + " cascade");
    }

    private static String address() {
        return System.getenv(ADDRESS);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
