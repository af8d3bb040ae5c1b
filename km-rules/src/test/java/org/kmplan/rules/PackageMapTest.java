package org.kmplan.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
                    "org.kmplan.rules.internal..",
                    "org.kmplan.rules.render..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_rendering_knows_the_report_alone = noClasses()
            .that()
            .resideInAPackage("org.kmplan.rules.render..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools..",
                    "org.kie..",
                    "org.kmplan.rules",
                    "org.kmplan.rules.fact..",
                    "org.kmplan.rules.internal..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_but_the_evaluator_and_own_rules_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("org.kmplan.rules", "org.kmplan.rules.internal.own")
            .and()
            .haveNameNotMatching("org\\.kmplan\\.rules\\.P[0-9A-F]{2}\\..*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule facts_know_no_room_but_the_catalogue = noClasses()
            .that()
            .resideInAnyPackage("org.kmplan.rules.fact..", "org.kmplan.rules.internal.fact..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kmplan.rules",
                    "org.kmplan.rules.internal.policy..",
                    "org.kmplan.rules.internal.derive..",
                    "org.kmplan.rules.internal.own..",
                    "org.kmplan.rules.internal.cause..",
                    "org.kmplan.rules.internal.repair..");

    /** The JDK's small maps are in another order in each run: reports would be, too. */
    @ArchTest
    static final ArchRule values_of_facts_stand_in_one_order_in_every_run = noClasses()
            .that()
            .resideInAnyPackage("org.kmplan.rules.fact..", "org.kmplan.rules.internal.fact..")
            .should()
            .callMethodWhere(target(owner(type(Map.class)))
                    .and(target(name("of")))
                    .and(target(rawParameterTypes(describe("several entries", types -> types.size() > 2)))));

    @ArchTest
    static final ArchRule rooms_and_types_of_the_face_have_no_cycles =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles().allowEmptyShould(true);

    @Test
    void no_room_is_too_full_to_look_around() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Map<String, Long> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> String.valueOf(file.getParent()), TreeMap::new, Collectors.counting()));
            assertThat(rooms).hasSizeGreaterThan(5);
            rooms.forEach((room, number) -> assertThat(number).as(room).isBetween(5L, 40L));
        }
    }

    /**
     * One slice per room. A type of the face is one by itself: rooms may use its values, such as a policy, and its doors, such
     * as the evaluator, use the rooms; no room may lead to itself by way of the face.
     */
    private static final class Rooms implements SliceAssignment {
        private static final String FACE = "org.kmplan.rules";
        private static final Pattern COMPILED_RULES = Pattern.compile("\\.P[0-9A-F]{2}$");
        private static final Pattern PARTS = Pattern.compile("^(?:Immutable|With)(?=[A-Z])|\\$.*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (COMPILED_RULES.matcher(type.getPackageName()).find()) {
                return SliceIdentifier.of("compiled rules");
            }
            if (!type.getPackageName().equals(FACE)) {
                return SliceIdentifier.of(type.getPackageName());
            }
            String name = type.getName().substring(FACE.length() + 1);
            return name.startsWith("Rules") || name.startsWith("DomainClassesMetadata")
                    ? SliceIdentifier.of("compiled rules")
                    : SliceIdentifier.of(FACE, PARTS.matcher(name).replaceAll(""));
        }

        @Override
        public String getDescription() {
            return "rooms of km-rules and types of its face";
        }
    }
}
