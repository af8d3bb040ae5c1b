package org.kmplan.core.read.internal.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.workbook.RecordSheet.RiskCriterion;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.risk.RiskType;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Phrase;

/** Builds a risk register from the rows of the sheets of risk criteria and risks. */
final class RiskSheets {
    private static final AliasTable<RiskCriterion> CRITERIA = AliasTable.of(
            ImmutableList.copyOf(RiskCriterion.values()), criterion -> ImmutableList.of(criterion.thai()));

    private RiskSheets() {}

    /** Returns the register, if there are criteria or risks. */
    static Optional<RiskRegister> register(List<RecordRow> criteria, List<Risk> risks) {
        if (criteria.isEmpty() && risks.isEmpty()) {
            return Optional.empty();
        }
        Criteria read = new Criteria();
        criteria.forEach(read::add);
        return Optional.of(read.register(risks));
    }

    /** Returns the risk of a row, if it is described. */
    static Optional<Risk> risk(RecordRow row) {
        Optional<String> description = row.text("description");
        if (description.isEmpty()) {
            return row.incomplete("description");
        }
        KeyRiskIndicator indicator = KeyRiskIndicator.builder()
                .name(row.text("kriName"))
                .threshold(row.text("kriThreshold"))
                .frequency(row.text("kriFrequency"))
                .owner(row.text("kriOwner"))
                .build();
        RiskAcceptance acceptance = RiskAcceptance.builder()
                .acceptedBy(row.text("acceptedBy"))
                .date(row.date("acceptedOn"))
                .build();
        return Optional.of(Risk.builder()
                .id(row.id())
                .objective(row.text("objective"))
                .description(description.get())
                .cause(row.text("cause"))
                .effect(row.text("effect"))
                .type(row.choice("type", RiskType::namedIn))
                .existingControl(row.text("existingControl"))
                .likelihood(row.number("likelihood"))
                .impact(row.number("impact"))
                .declaredScore(row.number("declaredScore"))
                .declaredLevel(row.choice("declaredLevel", RiskLevel::namedIn))
                .addAllResponses(row.choices("responses", RiskResponse::namedIn))
                .measure(row.text("measure"))
                .owner(row.text("owner"))
                .dueDate(row.date("dueDate"))
                .status(row.text("status"))
                .residualLikelihood(row.number("residualLikelihood"))
                .residualImpact(row.number("residualImpact"))
                .declaredResidualScore(row.number("declaredResidualScore"))
                .addAllIndicators(indicator.equals(KeyRiskIndicator.builder().build()) ? List.of() : List.of(indicator))
                .acceptance(
                        acceptance.equals(RiskAcceptance.builder().build())
                                ? Optional.empty()
                                : Optional.of(acceptance))
                .build());
    }

    /** Lines of the sheet of risk criteria. */
    private static final class Criteria {
        private final List<RiskBand> bands = new ArrayList<>();
        private final List<RiskMatrixCell> cells = new ArrayList<>();
        private final Set<RiskManagementStep> steps = new HashSet<>();
        private Optional<Integer> scale = Optional.empty();
        private Optional<Integer> appetite = Optional.empty();
        private Optional<RiskLevel> appetiteLevel = Optional.empty();

        void add(RecordRow row) {
            Optional<RiskCriterion> criterion = row.choice("criterion", CRITERIA::namedIn);
            if (criterion.isEmpty()) {
                row.incomplete("criterion");
                return;
            }
            switch (criterion.get()) {
                case SCALE -> scale = first(row, scale, row.whole("value"), "value");
                case APPETITE -> appetite = first(row, appetite, row.whole("value"), "value");
                case APPETITE_LEVEL -> appetiteLevel = first(row, appetiteLevel, level(row), "level");
                case BAND -> band(row);
                case MATRIX_CELL -> cell(row);
                case STEP ->
                    row.choice("step", RiskManagementStep::namedIn)
                            .or(() -> row.incomplete("step"))
                            .ifPresent(steps::add);
            }
        }

        RiskRegister register(List<Risk> risks) {
            return RiskRegister.builder()
                    .scale(scale)
                    .addAllBands(bands)
                    .addAllMatrixCells(cells)
                    .appetite(appetite)
                    .appetiteLevel(appetiteLevel)
                    .addAllCoveredSteps(steps)
                    .addAllRisks(risks)
                    .build();
        }

        private static Optional<RiskLevel> level(RecordRow row) {
            return row.choice("level", RiskLevel::namedIn);
        }

        private static <T> Optional<T> first(RecordRow row, Optional<T> known, Optional<T> next, String key) {
            if (known.isPresent()) {
                row.report(ProblemCode.RECORD_REPEATED, "criterion", Phrase.of("record.twice"));
                return known;
            }
            return next.or(() -> row.incomplete(key));
        }

        private void band(RecordRow row) {
            Optional<Integer> from = row.whole("value").or(() -> row.incomplete("value"));
            Optional<Integer> to = row.whole("to").or(() -> row.incomplete("to"));
            Optional<RiskLevel> level = level(row).or(() -> row.incomplete("level"));
            if (from.isPresent() && to.isPresent() && level.isPresent()) {
                bands.add(RiskBand.of(level.get(), from.get(), to.get()));
            }
        }

        private void cell(RecordRow row) {
            Optional<Integer> likelihood = row.whole("likelihood").or(() -> row.incomplete("likelihood"));
            Optional<Integer> impact = row.whole("impact").or(() -> row.incomplete("impact"));
            if (likelihood.isPresent() && impact.isPresent()) {
                cells.add(RiskMatrixCell.builder()
                        .likelihood(likelihood.get())
                        .impact(impact.get())
                        .score(row.whole("value"))
                        .level(level(row))
                        .build());
            }
        }
    }
}
