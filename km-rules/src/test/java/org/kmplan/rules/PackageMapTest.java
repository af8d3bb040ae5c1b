package org.kmplan.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.kmplan.rules", importOptions = DoNotIncludeTests.class)
class PackageMapTest {
    @ArchTest
    static final ArchRule a_report_knows_neither_engine_nor_evaluator_nor_rendering = noClasses()
            .that()
            .resideInAPackage("org.kmplan.rules.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools..",
                    "org.kie..",
                    "org.kmplan.rules",
                    "org.kmplan.rules.fact..",
                    "org.kmplan.rules.render..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_rendering_knows_the_report_alone = noClasses()
            .that()
            .resideInAPackage("org.kmplan.rules.render..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.kmplan.rules", "org.kmplan.rules.fact..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_but_the_evaluator_knows_the_engine = noClasses()
            .that()
            .resideInAnyPackage("org.kmplan.rules.report..", "org.kmplan.rules.render..", "org.kmplan.rules.fact..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles().allowEmptyShould(true);

    /** One slice per package; what the build compiles from DRL counts as part of the package of the rules. */
    private static final class Packages implements SliceAssignment {
        private static final Pattern COMPILED_RULES = Pattern.compile("\\.P[0-9A-F]{2}$");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(
                    COMPILED_RULES.matcher(type.getPackageName()).replaceFirst(""));
        }

        @Override
        public String getDescription() {
            return "packages of km-rules";
        }
    }
}
