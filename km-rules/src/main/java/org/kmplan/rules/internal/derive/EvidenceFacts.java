package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.catalog.Words;
import org.kmplan.rules.internal.fact.plan.EvidenceEntry;
import org.kmplan.rules.internal.fact.plan.EvidenceSet;
import org.kmplan.rules.internal.fact.plan.StepEvidence;

/** Facts about the evidence that rows plan. */
final class EvidenceFacts {
    /** Words for documents: a CMP row names its evidence in the indicator. */
    private static final List<String> DOCUMENTS = Stream.of(
                    "คำสั่ง",
                    "รายงาน",
                    "แผน",
                    "ระเบียบวาระ",
                    "ผลการประเมิน",
                    "คู่มือ",
                    "เอกสาร",
                    "หนังสือ",
                    "บันทึก",
                    "สรุปผล",
                    "ภาพถ่าย",
                    "แบบประเมิน",
                    "แบบสอบถาม",
                    "ทะเบียน",
                    "ประกาศ",
                    "รายชื่อ",
                    "โครงการ",
                    "เกียรติบัตร")
            .map(ThaiText::skeleton)
            .toList();

    private static final Parameters.Prepared<List<String>> ACTS =
            Parameters.Prepared.words("EVD-04.activity_words", ThaiText::skeleton);

    private EvidenceFacts() {}

    static void planned(PlanContext context, Consumer<Check> checks) {
        boolean onlyWithColumn = context.parameters().flag("EVD-01.only_with_column");
        for (RowView row : context.views()) {
            if (!onlyWithColumn || hasColumn(context, row.step())) {
                checks.accept(planned(row));
            }
        }
    }

    /** Tells whether the form asks for evidence: the table of a row has a column for it, or a row of its process names some. */
    private static boolean hasColumn(PlanContext context, PlanStep step) {
        return context.plan().tables().stream()
                        .filter(table ->
                                table.process().map(step.process()::equals).orElse(true))
                        .anyMatch(table -> table.columns().contains(PlanColumn.EVIDENCE))
                || context.steps().stream()
                        .anyMatch(row -> row.process() == step.process()
                                && !row.evidence().isEmpty());
    }

    static void entries(PlanContext context, Consumer<Check> checks) {
        List<String> acts = context.parameters().get(ACTS);
        for (RowView row : context.views()) {
            for (Evidence evidence : row.step().evidence()) {
                checks.accept(new EvidenceEntry(
                        PlanContext.place(row.place(), "/evidence/", evidence.id(), evidence.source()),
                        kinds(evidence, acts),
                        evidence.text()));
            }
        }
    }

    private static Check planned(RowView row) {
        PlanStep step = row.step();
        List<String> cutOff = new ArrayList<>(0);
        Place at = row.place();
        for (Evidence evidence : step.evidence()) {
            if (evidence.isCutOff()) {
                if (cutOff.isEmpty() && evidence.source().isPresent()) {
                    at = new Place(at.subject(), evidence.source());
                }
                cutOff.add(evidence.text());
            }
        }
        int entries = step.evidence().size();
        if (step.process() == PlanProcess.CMP && entries == 0) {
            for (Indicator indicator : step.allIndicators()) {
                entries += namesDocument(indicator) ? 1 : 0;
            }
        }
        return new StepEvidence(at, step.process(), entries, cutOff);
    }

    private static boolean namesDocument(Indicator indicator) {
        return Words.isAnyIn(ThaiText.skeleton(indicator.text()), DOCUMENTS);
    }

    /** Returns the kinds of the alternatives; the first is an act if the text begins with the word for one. */
    private static Set<EvidenceType> kinds(Evidence evidence, List<String> acts) {
        boolean act = Words.beginsWithAny(ThaiText.skeleton(evidence.text()), acts);
        Set<EvidenceType> kinds = EnumSet.noneOf(EvidenceType.class);
        List<EvidenceType> types = evidence.types();
        for (int i = act ? 1 : 0; i < types.size(); i++) {
            kinds.add(types.get(i));
        }
        if (act) {
            kinds.add(EvidenceType.ACTIVITY);
        }
        return kinds;
    }

    static void shared(PlanContext context, Consumer<Check> checks) {
        int maxRows = context.parameters().integer("EVD-05.max_reuse");
        Map<Set<String>, List<PlanStep>> rowsBySet = new LinkedHashMap<>();
        for (PlanStep step : context.steps()) {
            if (!step.evidence().isEmpty()) {
                Set<String> entries = new HashSet<>();
                for (Evidence evidence : step.evidence()) {
                    entries.add(ThaiText.key(evidence.text()));
                }
                rowsBySet.computeIfAbsent(entries, key -> new ArrayList<>(1)).add(step);
            }
        }
        for (List<PlanStep> rows : rowsBySet.values()) {
            PlanStep first = rows.get(0);
            List<String> texts = new ArrayList<>(first.evidence().size());
            for (Evidence evidence : first.evidence()) {
                texts.add(evidence.text());
            }
            checks.accept(new EvidenceSet(
                    context.view(first).place(),
                    distinctSteps(rows),
                    maxRows,
                    rows.size() == 1
                            ? List.of(first.id())
                            : rows.stream().map(PlanStep::id).toList(),
                    texts));
        }
    }

    private static int distinctSteps(List<PlanStep> rows) {
        return rows.size() == 1
                ? 1
                : (int) rows.stream()
                        .map(row -> row.step().map(Enum::name).orElse(row.id()))
                        .distinct()
                        .count();
    }
}
