package org.kmplan.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.kmplan.core", importOptions = DoNotIncludeTests.class)
class PackageMapTest {
    private static final String[] MODEL = {
        "org.kmplan.core.text..",
        "org.kmplan.core.time..",
        "org.kmplan.core.plan..",
        "org.kmplan.core.risk..",
        "org.kmplan.core.record.."
    };
    private static final String[] HIDDEN_LIBRARIES = {
        "com.google.common..", "tools.jackson..", "com.fasterxml.jackson..", "org.drools..", "org.kie.."
    };

    @ArchTest
    static final ArchRule packages_depend_on_each_other_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.kmplan.core.text..")
            .layer("time")
            .definedBy("org.kmplan.core.time..")
            .layer("plan")
            .definedBy("org.kmplan.core.plan..")
            .layer("risk")
            .definedBy("org.kmplan.core.risk..")
            .layer("record")
            .definedBy("org.kmplan.core.record..")
            .layer("read")
            .definedBy("org.kmplan.core.read..")
            .layer("json")
            .definedBy("org.kmplan.core.json..")
            .layer("annotate")
            .definedBy("org.kmplan.core.annotate..")
            .whereLayer("annotate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("annotate")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("read")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("json", "read")
            .whereLayer("risk")
            .mayOnlyBeAccessedByLayers("record", "json", "read")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("risk", "record", "json", "read", "annotate")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("time", "plan", "risk", "record", "json", "read", "annotate")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("plan", "risk", "record", "json", "read")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_model_knows_no_format_and_no_engine = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "org.jsoup..",
                    "org.apache.poi..",
                    "org.drools..",
                    "org.kie..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_the_model_publishes_names_no_hidden_library = classes()
            .that()
            .resideInAnyPackage(MODEL)
            .should(publishOnly(not(resideInAnyPackage(HIDDEN_LIBRARIES))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_class_is_in_a_package_of_the_map = classes()
            .should()
            .resideInAnyPackage(
                    "org.kmplan.core",
                    "org.kmplan.core.text..",
                    "org.kmplan.core.time..",
                    "org.kmplan.core.plan..",
                    "org.kmplan.core.risk..",
                    "org.kmplan.core.record..",
                    "org.kmplan.core.read..",
                    "org.kmplan.core.annotate..",
                    "org.kmplan.core.json..")
            .allowEmptyShould(true);

    /** What reads and prints lives below the face; only the entries named here call down to it. */
    @ArchTest
    static final ArchRule what_reads_periods_is_called_by_its_entries_alone =
            onlyCalledBy("org.kmplan.core.time", "PeriodParser", "PlanPeriod", "ThaiDate");

    @ArchTest
    static final ArchRule what_reads_targets_is_called_by_its_entry_alone =
            onlyCalledBy("org.kmplan.core.plan", "TargetExpression");

    @ArchTest
    static final ArchRule what_reads_periods_knows_not_its_entry =
            knowsNothingOf("org.kmplan.core.time", "PeriodParser");

    @ArchTest
    static final ArchRule codecs_are_called_by_the_entries_of_json_alone =
            onlyCalledBy("org.kmplan.core.json", "PlanJson", "RecordsJson");

    @ArchTest
    static final ArchRule codecs_know_only_what_a_reading_gives =
            knowsNothingOf("org.kmplan.core.json", "PlanJson", "RecordsJson", "JsonReadException");

    @ArchTest
    static final ArchRule no_other_package_knows_what_is_internal_to_the_model = noClasses()
            .that()
            .resideOutsideOfPackages("org.kmplan.core.time..", "org.kmplan.core.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kmplan.core.time.internal..", "org.kmplan.core.plan.internal..");

    @ArchTest
    static final ArchRule what_writes_comments_is_called_by_its_entry_alone =
            onlyCalledBy("org.kmplan.core.annotate", "DocumentAnnotator");

    @ArchTest
    static final ArchRule what_writes_comments_knows_not_its_entry = knowsNothingOf(
            "org.kmplan.core.annotate",
            "DocumentAnnotator",
            "AnnotatedDocument",
            "DocumentComment",
            "NotAnnotatedException");

    private static ArchRule onlyCalledBy(String face, String... entries) {
        return noClasses()
                .that()
                .resideInAPackage(face)
                .and(not(named(face, entries)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(face + ".internal..");
    }

    private static ArchRule knowsNothingOf(String face, String... entries) {
        return noClasses()
                .that()
                .resideInAPackage(face + ".internal..")
                .should()
                .dependOnClassesThat(named(face, entries));
    }

    /** Classes of a package by their names, with the classes nested in them. */
    private static DescribedPredicate<JavaClass> named(String face, String... names) {
        Set<String> full = Stream.of(names).map(name -> face + "." + name).collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "are one of " + full, type -> full.contains(type.getName().replaceFirst("[$].*", "")));
    }

    /** Members that users of the library see, inherited ones included, are made of allowed types only. */
    private static ArchCondition<JavaClass> publishOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("publish only members whose types " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isPublished(type)) {
                    return;
                }
                publishedMembers(type)
                        .forEach(member -> involvedTypes(member).stream()
                                .filter(not(allowed))
                                .forEach(hidden -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        type.getName() + " publishes " + hidden.getName() + " in "
                                                + member.getFullName()))));
            }
        };
    }

    private static boolean isPublished(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PackageMapTest::isPublished).orElse(true);
    }

    private static Stream<JavaMember> publishedMembers(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(member -> !member.getOwner().getPackageName().startsWith("java."))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Set<JavaClass> involvedTypes(JavaMember member) {
        return member instanceof JavaCodeUnit codeUnit
                ? codeUnit.getAllInvolvedRawTypes()
                : ((JavaField) member).getAllInvolvedRawTypes();
    }

    @Test
    void no_room_is_too_full_to_look_around() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Map<String, Long> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> String.valueOf(file.getParent()), TreeMap::new, Collectors.counting()));
            assertThat(rooms).hasSizeGreaterThan(10);
            rooms.forEach((room, number) -> assertThat(number).as(room).isBetween(5L, 40L));
        }
    }
}
