package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.report.Aspect;

/** Who reports that something is missing or undone: the failures of an evaluation, asked by what a judgement looks at. */
final class Reporters {
    private static final String YEAR = "fiscalYear";

    final PlanIndex index;
    final HeaderJudge written;
    private final Map<Judgement.Key, Judgement> all;

    Reporters(PlanIndex index, Map<Judgement.Key, Judgement> all) {
        this.index = index;
        this.all = all;
        this.written = new HeaderJudge(index, new Verdicts());
    }

    Set<Judgement.Key> failed(Aspect aspect, String rule, Predicate<Judgement> which) {
        return all.values().stream()
                .filter(one -> one.outcome() == FAILED)
                .filter(one -> one.key().rule().equals(rule) && one.key().aspect() == aspect)
                .filter(which)
                .map(Judgement::key)
                .collect(Collectors.toSet());
    }

    Set<Judgement.Key> planned(String rule, Predicate<String> subject) {
        return failed(Aspect.PLAN, rule, one -> subject.test(one.key().subject()));
    }

    static String row(String subject) {
        String[] parts = subject.split("/", -1);
        return parts.length > 2 && parts[0].equals("steps") ? parts[0] + "/" + parts[1] : subject;
    }

    Set<String> rows(Set<ProcessStep> steps) {
        Set<String> rows = new HashSet<>();
        steps.forEach(step -> index.rows(step).forEach(row -> rows.add("steps/" + row.id())));
        return rows;
    }

    Set<String> recognitions() {
        return index.recognitions.stream().map(row -> "steps/" + row.id()).collect(Collectors.toSet());
    }

    @SafeVarargs
    static Set<Judgement.Key> any(Set<Judgement.Key>... reporters) {
        Set<Judgement.Key> all = new LinkedHashSet<>();
        for (Set<Judgement.Key> each : reporters) {
            all.addAll(each);
        }
        return all;
    }

    static boolean isNone(@Nullable Object count) {
        return count != null && number(count) == 0;
    }

    static int number(@Nullable Object count) {
        return ((Number) Objects.requireNonNull(count)).intValue();
    }

    Set<Judgement.Key> header(HeaderItem item) {
        return written.lacks(item) ? planned("PLN-01", subject -> true) : Set.of();
    }

    /** Returns who reports that a row has nothing in a column. */
    Set<Judgement.Key> cell(String row, PlanColumn column) {
        PlanStep there = index.row(row.substring(row.indexOf('/') + 1));
        if (there == null) {
            return Set.of();
        }
        Set<Judgement.Key> reporters = new HashSet<>();
        if (written.empty(there).contains(column)) {
            reporters.addAll(planned("PLN-05", row::equals));
        }
        for (int i = 0; i < index.plan.tables().size(); i++) {
            PlanTable table = index.plan.tables().get(i);
            if (table.process().orElse(there.process()) == there.process()) {
                reporters.addAll(column(i, column));
            }
        }
        return reporters;
    }

    Set<Judgement.Key> column(int table, PlanColumn column) {
        return written.missing(index.plan.tables().get(table)).contains(column)
                ? planned("PLN-05", ("tables/" + (table + 1))::equals)
                : Set.of();
    }

    Set<Judgement.Key> columnSomewhere(PlanColumn column) {
        Set<Judgement.Key> reporters = new HashSet<>();
        for (int i = 0; i < index.plan.tables().size(); i++) {
            reporters.addAll(column(i, column));
        }
        return reporters;
    }

    Set<Judgement.Key> period(Set<String> rows) {
        return planned("SCH-01", subject -> rows.contains(row(subject)));
    }

    Set<Judgement.Key> year() {
        return planned("PLN-02", YEAR::equals);
    }

    Set<Judgement.Key> missing(Set<ProcessStep> steps) {
        Set<Judgement.Key> reporters = new HashSet<>();
        for (ProcessStep step : steps) {
            reporters.addAll(planned(step.process() + "-01", PlanIndex.subject(step)::equals));
        }
        return reporters;
    }

    int lacking(PlanProcess process) {
        return planned(process + "-01", subject -> true).size();
    }

    int found(PlanProcess process) {
        return (int) index.rows.keySet().stream()
                .filter(step -> step.process() == process)
                .count();
    }

    boolean isWholeMissing(PlanProcess process) {
        return found(process) == 0 && addsUp();
    }

    boolean addsUp() {
        return found(PlanProcess.KMP) + found(PlanProcess.CMP) + lacking(PlanProcess.KMP) + lacking(PlanProcess.CMP)
                >= index.limits.whole("LNK-01.expected_total");
    }

    Set<Judgement.Key> total() {
        boolean few = found(PlanProcess.KMP) + found(PlanProcess.CMP) < index.limits.whole("LNK-01.expected_total");
        return few ? planned("LNK-01", "steps"::equals) : Set.of();
    }

    Set<Judgement.Key> undone(Predicate<String> where) {
        return failed(Aspect.EXECUTION, "EXE-01", one -> where.test(one.key().subject()));
    }

    /** Returns who reports that work of some rows is undone, if all of it is. */
    Set<Judgement.Key> undoneRows(Set<String> rows) {
        Set<Judgement.Key> reporters = undone(path -> rows.contains(row(path)));
        Set<String> reported = reporters.stream().map(Judgement.Key::subject).collect(Collectors.toSet());
        for (String row : rows) {
            PlanStep there = Objects.requireNonNull(index.row(row.substring(row.indexOf('/') + 1)));
            boolean all = there.activities().isEmpty()
                    ? reported.contains(row)
                    : there.activities().stream()
                            .allMatch(activity -> reported.contains(row + "/activities/" + activity.id()));
            if (!all) {
                return Set.of();
            }
        }
        return reporters;
    }

    static boolean isSameWork(String one, String other) {
        String work = one.replaceFirst("/(targets|periods|evidence)/.*", "");
        return (work + "/").startsWith(other + "/") || (other + "/").startsWith(work + "/");
    }

    /** Step that the demand of a rule is about in the form of the plan. */
    static Set<ProcessStep> step(String rule) {
        String step = switch (rule) {
            case "KMP-03" -> "KMP1";
            case "KMP-04", "KMP-05" -> "KMP2";
            case "KMP-06" -> "KMP3";
            case "KMP-07" -> "KMP4";
            case "DSM-01" -> "KMP5";
            case "KMP-08", "PRT-01" -> "KMP6";
            case "LRN-01", "LRN-02" -> "KMP7";
            case "CMP-02", "CMP-03" -> "CMP1";
            case "CMP-04" -> "CMP2";
            case "CMP-05" -> "CMP3";
            case "CMP-06" -> "CMP4";
            case "CMP-07", "CMP-09" -> "CMP5";
            case "CMP-08" -> "CMP6";
            default -> "";
        };
        return step.isEmpty() ? Set.of() : Set.of(ProcessStep.valueOf(step));
    }

    Set<ProcessStep> dueStep(String rule) {
        String parameter = switch (rule) {
            case "CMP-02", "CMP-03", "CMP-07", "CMP-08" -> ".deadline";
            case "CMP-04" -> ".window";
            case "CMP-05" -> ".plan_deadline";
            default -> "";
        };
        if (parameter.isEmpty()) {
            return step(rule);
        }
        String word = index.limits.word(rule + parameter).split(" ", -1)[0];
        return word.matches("\\d.*") ? Set.of() : Set.of(ProcessStep.valueOf(word));
    }
}
