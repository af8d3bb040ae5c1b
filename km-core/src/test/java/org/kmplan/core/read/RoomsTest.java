package org.kmplan.core.read;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms below the face of the readers: each arrow that is allowed, and that a room knows no entry type of the face. */
@AnalyzeClasses(packages = "org.kmplan.core.read", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String ROOMS = "org.kmplan.core.read.internal.";

    @ArchTest
    static final ArchRule arrows_between_rooms_go_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy(ROOMS + "words..")
            .layer("grid")
            .definedBy(ROOMS + "grid..")
            .layer("sheet")
            .definedBy(ROOMS + "sheet..")
            .layer("text")
            .definedBy(ROOMS + "text..")
            .layer("office")
            .definedBy(ROOMS + "office..")
            .layer("draft")
            .definedBy(ROOMS + "draft..")
            .layer("recognise")
            .definedBy(ROOMS + "recognise..")
            .layer("assemble")
            .definedBy(ROOMS + "assemble..")
            .layer("workbook")
            .definedBy(ROOMS + "workbook..")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("grid")
            .mayOnlyAccessLayers("words")
            .whereLayer("sheet")
            .mayOnlyAccessLayers("words", "grid")
            .whereLayer("text")
            .mayOnlyAccessLayers("words", "grid", "sheet")
            .whereLayer("office")
            .mayOnlyAccessLayers("words", "grid", "sheet")
            .whereLayer("draft")
            .mayOnlyAccessLayers("words", "grid", "sheet")
            .whereLayer("recognise")
            .mayOnlyAccessLayers("words", "grid", "sheet", "draft")
            .whereLayer("assemble")
            .mayOnlyAccessLayers("words", "grid", "sheet", "draft")
            .whereLayer("workbook")
            .mayOnlyAccessLayers("words", "grid", "sheet", "office");

    @ArchTest
    static final ArchRule rooms_form_no_circle =
            slices().matching(ROOMS + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_look_at_values_of_the_face_only = noClasses()
            .that()
            .resideInAPackage("org.kmplan.core.read.internal..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.kmplan\\.core\\.read\\.(PlanReader|ReadResult|JsonPlans|RecordsWorkbook|RecordsResult)(\\$.*)?");

    @ArchTest
    static final ArchRule every_class_is_in_the_face_or_in_a_room = classes()
            .should()
            .resideInAnyPackage(
                    "org.kmplan.core.read",
                    ROOMS + "words",
                    ROOMS + "grid",
                    ROOMS + "sheet",
                    ROOMS + "text",
                    ROOMS + "office",
                    ROOMS + "draft",
                    ROOMS + "recognise",
                    ROOMS + "assemble",
                    ROOMS + "workbook");

    @ArchTest
    static final ArchRule only_the_template_is_made_by_poi = noClasses()
            .that()
            .haveNameNotMatching("org\\.kmplan\\.core\\.read\\.internal\\.workbook\\.RecordsTemplate(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..");

    @ArchTest
    static final ArchRule xml_is_opened_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOMS + "grid.HardXml")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "javax\\.xml\\.(parsers|transform|stream\\.XMLInputFactory).*|org\\.xml\\.sax\\.XMLReader");
}
