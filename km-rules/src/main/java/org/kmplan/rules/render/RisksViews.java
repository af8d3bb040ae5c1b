package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.render.internal.RisksView;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Message;

/** Risk register as a page shows it: matrices of likelihood and impact before and after treatment, and a table. */
final class RisksViews {
    /** Scale of the Ministry of Finance's guide, drawn where the register declares none. */
    private static final int USUAL_SCALE = 5;

    /** The largest scale that is drawn. */
    private static final int LARGEST_SCALE = 10;

    private final Wording wording;
    private final RiskRegister register;
    private final int scale;

    RisksViews(Wording wording, RiskRegister register) {
        this.wording = wording;
        this.register = register;
        this.scale = Math.min(LARGEST_SCALE, Math.max(1, register.scale().orElse(USUAL_SCALE)));
    }

    /** Returns the view; empty if the register has no risks. */
    Optional<RisksView> view() {
        if (register.risks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RisksView(
                appetite(),
                List.of(
                        matrix("page.risks.inherent", Risk::likelihood, Risk::impact),
                        matrix("page.risks.residual", Risk::residualLikelihood, Risk::residualImpact)),
                List.of(
                        wording.text("page.risks.risk"),
                        wording.text("page.risks.likelihood"),
                        wording.text("page.risks.impact"),
                        wording.text("page.risks.level"),
                        wording.text("page.risks.measure"),
                        wording.text("page.risks.owner"),
                        wording.text("page.risks.due"),
                        wording.text("page.risks.residual")),
                register.risks().stream().map(this::row).toList()));
    }

    private String appetite() {
        if (register.appetite().isPresent()) {
            return wording.text(
                    "page.risks.appetite",
                    "value",
                    Argument.number(register.appetite().get()));
        }
        return register.appetiteLevel()
                .map(level -> wording.text("page.risks.appetite", "value", name(level)))
                .orElseGet(() -> wording.text("page.risks.appetite.none"));
    }

    private RisksView.Matrix matrix(
            String title, Function<Risk, Optional<Fraction>> likelihood, Function<Risk, Optional<Fraction>> impact) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        List<String> outside = new ArrayList<>();
        for (Risk risk : register.risks()) {
            Optional<Integer> row = likelihood.apply(risk).flatMap(this::onScale);
            Optional<Integer> column = impact.apply(risk).flatMap(this::onScale);
            if (row.isPresent() && column.isPresent()) {
                places.computeIfAbsent(row.get() + "/" + column.get(), cell -> new ArrayList<>())
                        .add(risk.id());
            } else {
                outside.add(risk.id());
            }
        }
        List<RisksView.Row> rows = new ArrayList<>();
        for (int l = scale; l >= 1; l--) {
            List<RisksView.Cell> cells = new ArrayList<>();
            for (int i = 1; i <= scale; i++) {
                cells.add(cell(l, i, places.getOrDefault(l + "/" + i, List.of())));
            }
            rows.add(new RisksView.Row(wording.number(l), cells));
        }
        String left = String.join(", ", outside);
        return new RisksView.Matrix(
                wording.text(title),
                IntStream.rangeClosed(1, scale).mapToObj(wording::number).toList(),
                rows,
                outside.isEmpty() ? "" : wording.text("page.risks.outside", "risks", Argument.name(left, left)));
    }

    private Optional<Integer> onScale(Fraction value) {
        return IntStream.rangeClosed(1, scale)
                .filter(step -> Fraction.of(step).equals(value))
                .boxed()
                .findFirst();
    }

    private RisksView.Cell cell(int likelihood, int impact, List<String> risks) {
        Optional<RiskMatrixCell> declared = register.matrixCell(likelihood, impact);
        int score = declared.flatMap(RiskMatrixCell::score).orElse(likelihood * impact);
        Optional<RiskLevel> level = declared.flatMap(RiskMatrixCell::level).or(() -> level(score));
        boolean within = register.appetite()
                .map(most -> score <= most)
                .orElseGet(() -> register.appetiteLevel()
                        .flatMap(most -> level.map(is -> is.compareTo(most) <= 0))
                        .orElse(false));
        return new RisksView.Cell(
                level.map(RisksViews::tone).orElse("faint"),
                level.map(known -> text(known) + " ").orElse("") + wording.number(score),
                within,
                risks);
    }

    private Optional<RiskLevel> level(int score) {
        List<RiskLevel> levels = register.bands().stream()
                .filter(band -> band.contains(Fraction.of(score)))
                .map(RiskBand::level)
                .distinct()
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    private List<String> row(Risk risk) {
        return List.of(
                risk.id() + " " + risk.description(),
                number(risk.likelihood()),
                number(risk.impact()),
                risk.declaredLevel().map(this::text).orElse("–"),
                risk.measure().orElse("–"),
                risk.owner().orElse("–"),
                risk.dueDate().map(day -> wording.text(new Argument.Date(day))).orElse("–"),
                residual(risk));
    }

    private String residual(Risk risk) {
        if (risk.residualLikelihood().isEmpty() || risk.residualImpact().isEmpty()) {
            return "–";
        }
        Map<String, Argument> values = Map.of(
                "likelihood", new Argument.Number(risk.residualLikelihood().get()),
                "impact", new Argument.Number(risk.residualImpact().get()));
        return wording.text(new Message("page.risks.pair", values));
    }

    private String number(Optional<Fraction> value) {
        return value.map(known -> wording.text(new Argument.Number(known))).orElse("–");
    }

    private String text(RiskLevel level) {
        return wording.text(name(level));
    }

    private static Argument name(RiskLevel level) {
        return Argument.name(level.thai(), level.english());
    }

    private static String tone(RiskLevel level) {
        return switch (level) {
            case VERY_LOW, LOW -> "good";
            case MEDIUM -> "open";
            case HIGH -> "warn";
            case VERY_HIGH -> "bad";
        };
    }
}
