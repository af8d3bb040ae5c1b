package org.kmplan.rules.render;

import java.util.Optional;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Language;

/**
 * Plans as they were read, for people: what the reader understood, beside what is written, and where it stands.
 *
 * <p>Example: {@code PlanText.in(Language.TH).render("plan.txt", readResult)}.
 */
public final class PlanText {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int LABEL_COLUMNS = 14;
    private static final int ROW = 2;
    private static final int DETAIL = 4;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private PlanText(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static PlanText in(Language language) {
        return new PlanText(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public PlanText withColumns(int newColumns) {
        return new PlanText(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public PlanText withColours(boolean newColours) {
        return new PlanText(language, columns, newColours);
    }

    /** Returns the text; every line ends with a line feed. */
    public String render(String source, ReadResult read) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language);
        for (KnowledgePlan plan : read.plans()) {
            new Pages(canvas, wording).add(source, plan);
        }
        ProblemSection problems = new ProblemSection(canvas, wording, source, read.problems());
        if (read.plans().isEmpty()) {
            problems.unread();
        } else {
            problems.listed();
            problems.notes();
        }
        return canvas.toString();
    }

    /** Pages of one document. */
    private final class Pages {
        private final Canvas canvas;
        private final Wording wording;

        Pages(Canvas canvas, Wording wording) {
            this.canvas = canvas;
            this.wording = wording;
        }

        void add(String source, KnowledgePlan plan) {
            canvas.words(0, Ink.STRONG, wording.text("report.plan") + " " + plan.id());
            canvas.rule('═');
            canvas.labelled(0, wording.text("report.document"), LABEL_COLUMNS, source);
            canvas.labelled(
                    0,
                    wording.text("report.fiscal-year"),
                    LABEL_COLUMNS,
                    plan.fiscalYear()
                            .map(year -> wording.number(year.buddhistYear()))
                            .orElseGet(() -> wording.text("report.not-stated")));
            plan.header().fields().forEach(this::field);
            PlanProcess process = null;
            for (PlanStep step : plan.steps()) {
                if (step.process() != process) {
                    process = step.process();
                    canvas.gap();
                    canvas.words(0, Ink.STRONG, both(process.thai(), process.english()));
                    canvas.rule('─');
                }
                step(step);
            }
            canvas.gap();
        }

        private void field(HeaderField field) {
            String label = field.item() == HeaderItem.OTHER
                    ? ThaiText.singleLine(field.label())
                    : both(field.item().thai(), field.item().english());
            String text = ThaiText.singleLine(field.text());
            canvas.words(0, Ink.STRONG, label + place(field.source()));
            canvas.words(ROW, text.isEmpty() ? wording.text("report.none") : text);
        }

        private void step(PlanStep step) {
            String code = step.step().map(Enum::name).orElse(step.isRecognition() ? "–" : "?");
            StringBuilder places = new StringBuilder(place(step.source()));
            step.continuations().forEach(more -> places.append(place(Optional.of(more))));
            canvas.words(ROW, Ink.STRONG, code + "  " + step.title() + places);
            for (Activity activity : step.activities()) {
                String number = activity.number()
                        .map(wording::number)
                        .map(n -> n + ") ")
                        .orElse("");
                labelled(PlanColumn.ACTIVITY, number + activity.description() + types(activity));
                activity.periods().forEach(this::period);
                activity.indicators().forEach(this::indicator);
                activity.targets().forEach(this::target);
            }
            step.periods().forEach(this::period);
            step.indicators().forEach(this::indicator);
            step.targets().forEach(this::target);
            for (TargetGroup group : step.targetGroups()) {
                labelled(PlanColumn.TARGET_GROUP, group.text());
            }
            for (Owner owner : step.owners()) {
                labelled(
                        PlanColumn.OWNER,
                        owner.text()
                                + owner.resolvesTo().map(unit -> " → " + unit).orElse(""));
            }
            for (Evidence evidence : step.evidence()) {
                String types = String.join(
                        " / ",
                        evidence.types().stream()
                                .map(type -> both(type.thai(), type.english()))
                                .toList());
                canvas.labelled(
                        DETAIL, both("หลักฐาน", "Evidence"), LABEL_COLUMNS, evidence.text() + " [" + types + "]");
            }
        }

        private String types(Activity activity) {
            if (activity.knowledgeTypes().isEmpty()) {
                return "";
            }
            return " ["
                    + String.join(
                            ", ",
                            activity.knowledgeTypes().stream().map(this::name).toList())
                    + "]";
        }

        private String name(KnowledgeType type) {
            return both(type.thai(), type.english());
        }

        private void period(PlannedPeriod period) {
            String reading = period.period()
                    .map(read -> wording.text(new Argument.Period(read)))
                    .orElseGet(() -> "✗ " + wording.text("report.not-understood"));
            labelled(PlanColumn.PERIOD, pair(period.reading().raw(), reading));
        }

        private void indicator(Indicator indicator) {
            labelled(PlanColumn.INDICATOR, indicator.text());
        }

        private void target(Target target) {
            TargetExpression demand = target.expression();
            StringBuilder reading = new StringBuilder();
            demand.comparator().ifPresent(comparator -> {
                if (demand.value().isPresent()) {
                    reading.append(comparator.symbol()).append(' ');
                    reading.append(wording.number(demand.value().get().toString()));
                    demand.upperValue()
                            .ifPresent(upper -> reading.append('–').append(wording.number(upper.toString())));
                    demand.unitText().ifPresent(unit -> reading.append(' ').append(unit));
                }
            });
            String column = target.column() == PlanColumn.TARGET
                    ? ""
                    : " [" + both(target.column().thai(), target.column().english()) + "]";
            canvas.labelled(
                    DETAIL, both("เป้าหมาย", "Target"), LABEL_COLUMNS, pair(demand.raw(), reading.toString()) + column);
        }

        private String pair(String raw, String reading) {
            String written = ThaiText.singleLine(raw);
            return reading.isEmpty() || reading.equals(written) ? written : written + "  →  " + reading;
        }

        private void labelled(PlanColumn column, String text) {
            canvas.labelled(DETAIL, both(column.thai(), column.english()), LABEL_COLUMNS, text);
        }

        private String place(Optional<SourcePosition> source) {
            return source.map(position -> "  (" + wording.place(position) + ")").orElse("");
        }

        private String both(String thai, String english) {
            return language == Language.TH ? thai : english;
        }
    }
}
