package org.kmplan.rules.internal.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.report.Argument;

/** Changes of what stands above the rows: header, fiscal year and columns. */
final class HeaderRepairs {

    private final PlanContext context;

    HeaderRepairs(PlanContext context) {
        this.context = context;
    }

    /** Returns the change that fills in a field; the host has a place of its own. */
    RepairCandidate field(HeaderItem item) {
        return RepairCandidate.ofPlan(
                "header-field",
                "header",
                plan -> plan.withHeader(filled(plan.header(), item, PlanEdits.OWN_WORDS)),
                "part",
                Argument.name(item.thai(), item.english()));
    }

    RepairCandidate host() {
        return field(HeaderItem.HOST_UNIT);
    }

    private static PlanHeader filled(PlanHeader header, HeaderItem item, String text) {
        List<HeaderField> fields = new ArrayList<>();
        boolean written = false;
        for (HeaderField field : header.fields()) {
            boolean first = field.item() == item && !written;
            written |= first;
            fields.add(
                    first
                            ? HeaderField.builder()
                                    .item(item)
                                    .label(field.label())
                                    .text(text)
                                    .source(field.source())
                                    .build()
                            : field);
        }
        if (!written && (!fields.isEmpty() || !isTyped(item))) {
            fields.add(HeaderField.of(item, text));
        }
        PlanHeader changed = header.withFields(fields);
        return switch (item) {
            case TOPIC -> changed.withTopic(text);
            case HOST_UNIT -> changed.withHostUnit(text);
            case STRATEGIC_ISSUE -> changed.withStrategicIssue(new StrategicIssue(Optional.empty(), Optional.of(text)));
            case REASON -> changed.withReason(text);
            case ACHIEVEMENT_INDICATOR ->
                changed.withAchievementIndicators(
                        AchievementIndicator.builder().title(text).build());
            case ORGANISATION -> changed.withOrganisation(text);
            case TITLE, FISCAL_YEAR, OTHER -> changed;
        };
    }

    private static boolean isTyped(HeaderItem item) {
        return switch (item) {
            case TOPIC, HOST_UNIT, STRATEGIC_ISSUE, REASON, ACHIEVEMENT_INDICATOR, ORGANISATION -> true;
            case TITLE, FISCAL_YEAR, OTHER -> false;
        };
    }

    /** Returns the change that states one fiscal year: the one in which most periods lie. */
    Optional<RepairCandidate> fiscalYear() {
        return year().map(year -> RepairCandidate.ofPlan(
                "fiscal-year",
                "fiscalYear",
                plan -> plan.withFiscalYearMentions(FiscalYearMention.of(year)),
                "year",
                new Argument.Year(year)));
    }

    private Optional<FiscalYear> year() {
        Map<FiscalYear, Integer> votes = new TreeMap<>();
        context.plan().statedFiscalYears().forEach(year -> votes.put(year, 0));
        boolean stated = !votes.isEmpty();
        int startMonth = context.yearStartMonth();
        context.steps().stream()
                .flatMap(row -> PlanContext.readable(row).stream())
                .filter(PlanPeriod::isClosed)
                .flatMap(period -> period.end().stream())
                .flatMap(day -> FiscalYear.find(year(day, startMonth)).stream())
                .filter(year -> !stated || votes.containsKey(year))
                .forEach(year -> votes.merge(year, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<FiscalYear, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static int year(LocalDate day, int startMonth) {
        return day.getYear() + BuddhistEra.OFFSET + (startMonth > 1 && day.getMonthValue() >= startMonth ? 1 : 0);
    }

    /** Returns the plan with a column more in one of its tables. */
    static KnowledgePlan withColumn(KnowledgePlan plan, int number, PlanColumn column) {
        List<PlanTable> tables = new ArrayList<>(plan.tables());
        PlanTable old = tables.get(number - 1);
        tables.set(
                number - 1,
                PlanTable.builder()
                        .process(old.process())
                        .addAllColumns(old.columns())
                        .addColumn(column)
                        .addAllHeadings(old.headings())
                        .addHeading(column.thai())
                        .source(old.source())
                        .build());
        return plan.withTables(tables);
    }
}
