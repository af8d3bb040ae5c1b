package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.Placeholders;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

/** Rules PLN-01 to PLN-07: what must be written, and that it does not contradict itself. */
final class HeaderJudge {
    private final PlanIndex index;
    private final Limits limits;
    private final PlanHeader header;
    private final Verdicts out;

    HeaderJudge(PlanIndex index, Verdicts out) {
        this.index = index;
        this.limits = index.limits;
        this.header = index.plan.header();
        this.out = out;
    }

    void judge() {
        header();
        fiscalYear();
        owners();
        strategy();
        rows();
        resources();
        tables();
        duplicates();
    }

    private boolean isNothing(String text, Set<String> marks) {
        String key = ThaiText.key(text);
        return key.isEmpty() || marks.contains(key) || Placeholders.isOne(text);
    }

    private boolean isWritten(String text) {
        return !isNothing(text, limits.headerMarks);
    }

    private boolean isFilled(HeaderItem item) {
        return switch (item) {
            case TOPIC -> isFilled(header.topic(), item);
            case HOST_UNIT -> isFilled(header.hostUnit(), item);
            case REASON -> isFilled(header.reason(), item);
            case ORGANISATION -> isFilled(header.organisation(), item);
            case STRATEGIC_ISSUE -> hasIssue() || field(item);
            case ACHIEVEMENT_INDICATOR ->
                header.achievementIndicators().stream().anyMatch(entry -> isNumbered(entry) || isWritten(entry.title()))
                        || field(item);
            case FISCAL_YEAR -> !index.stated.isEmpty() || field(item);
            case TITLE, OTHER -> field(item);
        };
    }

    private boolean field(HeaderItem item) {
        return header.fields().stream().anyMatch(field -> field.item() == item && isWritten(field.text()));
    }

    /** Returns a value of the header, else the first text that a field of it has. */
    private Optional<String> written(Optional<String> value, HeaderItem item) {
        return value.or(() -> header.fields().stream()
                .filter(field -> field.item() == item)
                .map(HeaderField::text)
                .filter(this::isWritten)
                .findFirst());
    }

    private boolean isFilled(Optional<String> value, HeaderItem item) {
        return written(value, item).filter(this::isWritten).isPresent();
    }

    private boolean hasHost() {
        return written(header.hostUnit(), HeaderItem.HOST_UNIT)
                .filter(text -> isWritten(text) && text.codePoints().anyMatch(Character::isLetterOrDigit))
                .isPresent();
    }

    boolean hasIssue() {
        StrategicIssue issue = header.strategicIssue().orElse(null);
        return issue != null
                && (issue.number().filter(this::isWritten).isPresent()
                        || issue.title().filter(this::isWritten).isPresent());
    }

    private boolean isNumbered(AchievementIndicator indicator) {
        return indicator.number().filter(this::isWritten).isPresent();
    }

    /** Tells whether the header lacks something that the policy asks for. */
    boolean lacks(HeaderItem item) {
        return limits.words("PLN-01.required_fields").contains(item.name().toLowerCase(Locale.ROOT)) && !isFilled(item);
    }

    /** Returns the columns asked for in which a row says nothing, of those that the tables have. */
    Set<PlanColumn> empty(PlanStep row) {
        Set<PlanColumn> empty = EnumSet.noneOf(PlanColumn.class);
        empty.addAll(required(row.process()));
        empty.retainAll(laidOut(row.process()));
        empty.removeIf(column -> isFilled(row, column));
        return empty;
    }

    /** Returns the columns asked for that a table does not have. */
    Set<PlanColumn> missing(PlanTable table) {
        Set<PlanColumn> missing = EnumSet.noneOf(PlanColumn.class);
        for (PlanProcess process : PlanProcess.values()) {
            boolean rows = index.plan.steps().stream().anyMatch(row -> row.process() == process);
            if (table.process().isPresent() ? table.process().get() == process : rows) {
                missing.addAll(required(process));
            }
        }
        missing.removeAll(table.columns());
        return missing;
    }

    /** Tells whether nobody at all is named as owner of a row. */
    boolean hasNoOwner(PlanStep row) {
        return row.owners().stream().allMatch(owner -> isNothing(owner.text(), limits.cellMarks));
    }

    /** Tells whether a row has the host for its owner, beside generic owners at most, and the plan names no host. */
    boolean namesHostAlone(PlanStep row) {
        List<Owner> named = row.owners().stream()
                .filter(owner -> !isNothing(owner.text(), limits.cellMarks))
                .toList();
        return named.stream().anyMatch(Owner::isHostReference)
                && named.stream()
                        .noneMatch(owner ->
                                owner.isHostReference() && owner.resolvesTo().isPresent())
                && named.stream()
                        .allMatch(owner ->
                                owner.isHostReference() || limits.genericOwners.contains(ThaiText.key(owner.text())));
    }

    /** Tells whether fewer indicators have a number than the policy asks for. */
    boolean indicatorsShort() {
        return header.achievementIndicators().stream().filter(this::isNumbered).count()
                < limits.whole("PLN-04.min_indicators");
    }

    private void header() {
        Set<HeaderItem> required = EnumSet.noneOf(HeaderItem.class);
        limits.words("PLN-01.required_fields")
                .forEach(word -> required.add(HeaderItem.valueOf(word.toUpperCase(Locale.ROOT))));
        long filled = required.stream().filter(this::isFilled).count();
        out.plan("PLN-01", "header", filled == required.size(), required.size(), filled);
    }

    private void fiscalYear() {
        if (!index.stated.isEmpty()) {
            out.plan("PLN-02", "fiscalYear", index.stated.size() == 1, null, List.copyOf(index.stated));
            return;
        }
        List<PlanPeriod> closed = index.closedPeriods();
        Integer year = index.inferredYear(closed);
        out.plan(
                "PLN-02",
                "fiscalYear",
                closed.isEmpty() ? NOT_DETERMINABLE : Verdicts.outcome(year != null),
                null,
                year == null ? null : List.of(FiscalYear.of(year)));
    }

    private void owners() {
        out.plan("PLN-03", "header/hostUnit", hasHost(), null, null);
        for (PlanStep row : index.plan.steps()) {
            boolean known = row.owners().stream().anyMatch(this::isResolvable);
            out.plan("PLN-03", "steps/" + row.id(), known, null, null);
        }
    }

    private boolean isResolvable(Owner owner) {
        String key = ThaiText.key(owner.text());
        if (isNothing(owner.text(), limits.cellMarks) || limits.genericOwners.contains(key)) {
            return false;
        }
        return !owner.isHostReference()
                || hasHost()
                || owner.resolvesTo().filter(this::isWritten).isPresent();
    }

    private void strategy() {
        long numbered =
                header.achievementIndicators().stream().filter(this::isNumbered).count();
        int least = limits.whole("PLN-04.min_indicators");
        out.plan("PLN-04", "header/strategicIssue", hasIssue() && numbered >= least, least, numbered);
    }

    private void rows() {
        for (PlanStep row : index.plan.steps()) {
            Set<PlanColumn> required = EnumSet.noneOf(PlanColumn.class);
            required.addAll(required(row.process()));
            required.retainAll(laidOut(row.process()));
            int asked = 0;
            int filled = 0;
            for (PlanColumn column : required) {
                asked++;
                filled += isFilled(row, column) ? 1 : 0;
            }
            out.plan("PLN-05", "steps/" + row.id(), filled == asked, asked, filled);
        }
    }

    /** Judges the cells for tools and budget where a table of the process has columns for them. */
    private void resources() {
        for (PlanStep row : index.plan.steps()) {
            Set<PlanColumn> columns = resources(row.process());
            long filled =
                    columns.stream().filter(column -> isFilled(row, column)).count();
            if (!columns.isEmpty()) {
                out.plan("PLN-07", "steps/" + row.id(), filled == columns.size(), columns.size(), filled);
            }
        }
    }

    private Set<PlanColumn> resources(PlanProcess process) {
        Set<PlanColumn> columns = EnumSet.noneOf(PlanColumn.class);
        for (PlanTable table : index.plan.tables()) {
            if (table.process().isEmpty() || table.process().get() == process) {
                columns.addAll(table.columns());
            }
        }
        columns.retainAll(EnumSet.of(PlanColumn.TOOL, PlanColumn.BUDGET));
        return columns;
    }

    /** Tells whether a row leaves no cell for tools or budget empty beside those that the policy asks for in every row. */
    boolean lacksNoOtherResource(PlanStep row) {
        Set<PlanColumn> lacking = resources(row.process());
        lacking.removeIf(column -> isFilled(row, column));
        return empty(row).containsAll(lacking);
    }

    /** Returns the columns of the tables of a process; what its layout lacks is reported of the table, not of the rows. */
    private Set<PlanColumn> laidOut(PlanProcess process) {
        Set<PlanColumn> columns = EnumSet.noneOf(PlanColumn.class);
        boolean any = false;
        for (PlanTable table : index.plan.tables()) {
            if (table.process().orElse(process) == process) {
                any = true;
                columns.addAll(table.columns());
            }
        }
        return any ? columns : EnumSet.allOf(PlanColumn.class);
    }

    private boolean isFilled(PlanStep row, PlanColumn column) {
        if (!row.cells().isEmpty()) {
            return says(row.cells().stream()
                    .filter(cell -> cell.column() == column
                            || column == PlanColumn.PERIOD && cell.column() == PlanColumn.PERIOD_END)
                    .map(PlanCell::text));
        }
        return switch (column) {
            case NUMBER ->
                row.rowNumber()
                        .filter(text -> !isNothing(text, limits.cellMarks))
                        .isPresent();
            case ACTIVITY -> true;
            case METHOD -> says(row.activities().stream().map(activity -> activity.description()));
            case PERIOD ->
                says(row.allPeriods().stream()
                        .map(period -> period.period()
                                .map(Object::toString)
                                .orElse(period.reading().raw())));
            case INDICATOR -> says(row.allIndicators().stream().map(indicator -> indicator.text()));
            case TARGET ->
                says(row.allTargets().stream()
                        .map(target -> target.expression())
                        .map(target -> target.kind() == TargetKind.UNREADABLE
                                ? target.raw()
                                : target.kind().name()));
            case TARGET_GROUP -> says(row.targetGroups().stream().map(group -> group.text()));
            case OWNER -> says(row.owners().stream().map(owner -> owner.text()));
            case EVIDENCE -> says(row.evidence().stream().map(evidence -> evidence.text()));
            default -> false;
        };
    }

    /** Tells whether a cell that holds these parts says anything. */
    private boolean says(Stream<String> parts) {
        return parts.anyMatch(text -> !isNothing(text, limits.cellMarks));
    }

    private Set<PlanColumn> required(PlanProcess process) {
        return process == PlanProcess.KMP ? limits.knowledgeColumns : limits.changeColumns;
    }

    private void tables() {
        for (int i = 0; i < index.plan.tables().size(); i++) {
            PlanTable table = index.plan.tables().get(i);
            Set<PlanColumn> required = EnumSet.noneOf(PlanColumn.class);
            for (PlanProcess process : PlanProcess.values()) {
                boolean rows = index.plan.steps().stream().anyMatch(row -> row.process() == process);
                if (table.process().isPresent() ? table.process().get() == process : rows) {
                    required.addAll(required(process));
                }
            }
            long there = required.stream().filter(table.columns()::contains).count();
            out.plan("PLN-05", "tables/" + (i + 1), there == required.size(), required.size(), there);
        }
    }

    private void duplicates() {
        index.rows.forEach((step, list) -> {
            Set<Set<String>> periods = new HashSet<>();
            Set<Set<String>> owners = new HashSet<>();
            for (PlanStep row : list) {
                periods.add(periods(row));
                Set<String> names = new HashSet<>();
                row.owners().forEach(owner -> names.add(ThaiText.key(owner.text())));
                owners.add(names);
            }
            boolean agree = periods.size() == 1 && owners.size() == 1;
            out.plan("PLN-06", PlanIndex.subject(step), agree ? PASSED : FAILED, null, list.size());
        });
    }

    private static Set<String> periods(PlanStep row) {
        Set<String> periods = new HashSet<>();
        for (PlannedPeriod planned : row.allPeriods()) {
            periods.add(planned.period()
                    .map(period -> period.start() + " to " + period.end())
                    .orElseGet(() -> ThaiText.key(planned.reading().raw())));
        }
        return periods;
    }
}
