package org.kmplan.rules.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the kit needs on the class path of those who use it. */
@AnalyzeClasses(packages = "org.kmplan")
class TestKitTest {
    @ArchTest
    static final ArchRule nothing_but_arbitraries_and_tests_needs_a_test_library = noClasses()
            .that()
            .resideInAPackage("org.kmplan.rules.test")
            .and()
            .haveSimpleNameNotEndingWith("Test")
            .and()
            .haveSimpleNameNotEndingWith("Arbitraries")
            .and()
            .haveSimpleNameNotEndingWith("Domain")
            .should()
            .transitivelyDependOnClassesThat(resideInAnyPackage(
                    "net.jqwik..", "org.junit..", "org.assertj..", "org.opentest4j..", "com.tngtech.archunit.."));
}
