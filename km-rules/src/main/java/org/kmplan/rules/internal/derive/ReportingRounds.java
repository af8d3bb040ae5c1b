package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.ProgressReports;

/**
 * Rounds of reporting that a plan states in CMP 5, such as {@code รอบ ๖ เดือน} or {@code ทุกไตรมาส}, and the reports on them. A
 * round is known by the number of months from the first day of the fiscal year after which it closes.
 */
final class ReportingRounds {
    private static final int YEAR = 12;
    private static final String FROM = "ตั้งแต่";
    /** Most characters between a rhythm and the reports that it is of. */
    private static final int FAR = 12;

    /** Rounds by their months, such as {@code รอบ 6, 9 และ 12 เดือน}. */
    private static final Pattern ROUNDS =
            Pattern.compile("รอบ(?:[\\s\\d,/]|และ|กับ|เดือน|รอบ|ครึ่งปี|แรก|หลัง|สิ้นปี)++");

    private static final Pattern FIRST_HALF = Pattern.compile("ครึ่งปี(?:\\s?+แรก)?+");
    private static final Pattern SECOND_HALF = Pattern.compile("(?:6\\s?+เดือน|ครึ่งปี)\\s?+หลัง|สิ้นปี");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}+(?!\\d)");

    /** Rhythms, each with the months between two rounds; in English an adjective says so of reports and the like alone. */
    private static final Pattern RHYTHM = Pattern.compile(
            "(?:ทุก\\s?+ๆ?+|ราย|แต่ละ)\\s?+(?:สิ้น)?+(?:(ไตรมาส|สามเดือน)|(หกเดือน|ครึ่งปี)|(เดือน))"
                    + "|(?:(ไตรมาส)|(ครึ่งปี)|((?<!เงิน)เดือน))ละ"
                    + "|(?<![\\p{L}-])(?:(every quarter|each quarter|every three months)|(every six months|every half[ -]year)|(every month|each month))(?!\\p{L})"
                    + "|(?<![\\p{L}-])(?:(quarterly)|(half-yearly|semi-?annual(?:ly)?+)|(monthly))(?!\\p{L})"
                    + "(?=\\s*+(?:$|[.,;()/]|progress|report|result|summar|status|monitor|follow|review|km\\b|basis|to\\b|by\\b|and\\b|in\\b|at\\b|for\\b))");

    private static final Pattern REPORT =
            Pattern.compile("รายงาน|ติดตาม|สรุปผล|ความก้าวหน้า|report|progress|monitor|follow");

    private static final Pattern EVERY_MONTHS =
            Pattern.compile("(?:ทุก\\s?+ๆ?+|ราย|every)\\s?+(\\d{1,2}+)\\s?+(?:เดือน|months)");

    /** Months in English: {@code at 6, 9 and 12 months}. */
    private static final Pattern AT_MONTHS = Pattern.compile(
            "(?<!\\p{L})(?:at|after|of)\\s++(\\d{1,2}+(?:\\s*+(?:,|and|&)\\s*+(?:and\\s++)?+\\d{1,2}+)++)\\s*+months");

    /** Quarters that are named one by one: {@code ไตรมาสที่ ๒ และไตรมาสที่ ๔}. */
    private static final Pattern QUARTERS = Pattern.compile(
            "(?:ไตรมาส(?:ที่)?+|quarters?)\\s?+[1-4](?:\\s*+(?:,|และ|กับ|and|&)\\s*+(?:ไตรมาส(?:ที่)?+|quarter)?+\\s?+[1-4](?!\\d))++");

    private static final List<Integer> MONTHS_OF_GROUP = List.of(0, 3, 6, 1, 3, 6, 1, 3, 6, 1, 3, 6, 1);
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ExecutionContext context;

    private ReportingRounds(ExecutionContext context) {
        this.context = context;
    }

    /** Returns the check of the rounds that the plan states, if it states any. */
    static Optional<Check> check(ExecutionContext context) {
        return new ReportingRounds(context).check();
    }

    private Optional<Check> check() {
        NavigableSet<Integer> rounds = rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        List<ResultReport> reports = context.records().reports().stream()
                .filter(report -> report.kind() == ReportKind.PLAN_RESULTS && context.exists(report.date()))
                .toList();
        List<LocalDate> days = new ArrayList<>(reports.stream()
                .flatMap(report -> report.date().stream())
                .sorted()
                .toList());
        @Nullable LocalDate start = context.yearStart();
        List<LocalDate> open = new ArrayList<>();
        if (start != null) {
            LocalDate after = start;
            for (int months : rounds) {
                LocalDate end = start.plusMonths(months).minusDays(1);
                if (!take(days, after, due(end))) {
                    open.add(end);
                }
                after = end.plusDays(1);
            }
        }
        List<LocalDate> late =
                open.stream().filter(end -> due(end).isBefore(context.asOf())).toList();
        return Optional.of(new ProgressReports(
                context.place(ProcessStep.CMP5),
                rounds.size(),
                start == null ? 0 : rounds.size() - open.size(),
                late.isEmpty() ? open : late,
                (int) reports.stream().filter(report -> report.date().isEmpty()).count(),
                reports.size(),
                context.isComplete(RecordKind.REPORTS),
                start == null,
                start == null
                        ? null
                        : due(open.isEmpty() ? start.plusMonths(rounds.last()).minusDays(1) : open.get(0)),
                context.asOf()));
    }

    private LocalDate due(LocalDate end) {
        return end.plusDays(context.parameters().integer("CMP-09.grace_days"));
    }

    /** Takes the first day that lies in a span, so that it serves no other round; tells whether there is one. */
    private static boolean take(List<LocalDate> days, LocalDate from, LocalDate to) {
        for (LocalDate day : days) {
            if (!day.isBefore(from) && !day.isAfter(to)) {
                days.remove(day);
                return true;
            }
        }
        return false;
    }

    private NavigableSet<Integer> rounds() {
        NavigableSet<Integer> rounds = new TreeSet<>();
        for (PlanStep row : context.plan().rows(ProcessStep.CMP5)) {
            context.plan().view(row).readable().forEach(period -> add(period, rounds));
            for (Activity activity : row.activities()) {
                addText(activity.description(), rounds);
            }
            for (Indicator indicator : row.allIndicators()) {
                addText(indicator.text(), rounds);
            }
            for (Target target : row.allTargets()) {
                addText(target.expression().raw(), rounds);
            }
        }
        return rounds;
    }

    private void addText(String text, NavigableSet<Integer> rounds) {
        if (mayStateRounds(text)) {
            NavigableSet<Integer> stated = new TreeSet<>();
            add(Numerals.ARABIC.of(text).toLowerCase(Locale.ROOT), stated);
            int from = text.indexOf(FROM);
            if (from >= 0 && stated.size() > 1) {
                keepWithin(text.substring(from), stated);
            }
            rounds.addAll(stated);
        }
    }

    /** Keeps the rounds that close within the months that a text gives for them: {@code ตั้งแต่เดือนมกราคมถึงกันยายน}. */
    private void keepWithin(String months, NavigableSet<Integer> rounds) {
        @Nullable LocalDate start = context.yearStart();
        Optional<PlanPeriod> within = PeriodParser.read(months, context.plan().fiscalYear()).stream()
                .flatMap(reading -> reading.period().stream())
                .findFirst();
        if (start != null && within.isPresent()) {
            LocalDate first = within.get().start().orElse(start);
            LocalDate last = within.get().end().orElse(start.plusMonths(YEAR));
            rounds.removeIf(round -> {
                LocalDate closing = start.plusMonths(round).minusDays(1);
                return closing.isBefore(first) || closing.isAfter(last);
            });
        }
    }

    /** Tells whether a text has what each of the forms needs; most texts have nothing of it. */
    private static boolean mayStateRounds(String text) {
        if (text.contains("เดือน") || text.contains("ไตรมาส") || text.contains("ครึ่งปี") || text.contains("สิ้นปี")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c == 'y' || c == 'h' || c == 'q' || c == '-') { // every, months, quarters, semi-annual
                return true;
            }
        }
        return false;
    }

    private static void add(PlanPeriod period, NavigableSet<Integer> rounds) {
        if (period instanceof PlanPeriod.Round round) {
            rounds.add(round.months());
        } else if (period instanceof PlanPeriod.Recurring recurring
                && recurring.recurrence().duePoints() <= YEAR) {
            every(YEAR / recurring.recurrence().duePoints(), rounds);
        }
    }

    private static void add(String text, NavigableSet<Integer> rounds) {
        Matcher stated = ROUNDS.matcher(text);
        while (stated.find()) {
            String inMonths = FIRST_HALF
                    .matcher(SECOND_HALF.matcher(stated.group()).replaceAll("12 เดือน"))
                    .replaceAll("6 เดือน");
            Matcher number = NUMBER.matcher(inMonths);
            while (inMonths.contains("เดือน") && number.find()) {
                int closing = Integer.parseInt(number.group());
                if (closing >= 1 && closing <= YEAR) {
                    rounds.add(closing);
                }
            }
        }
        Matcher rhythm = RHYTHM.matcher(text);
        while (rhythm.find()) {
            for (int group = 1; group < MONTHS_OF_GROUP.size(); group++) {
                if (rhythm.group(group) != null && isOfReports(text, rhythm.start(), rhythm.end())) {
                    every(MONTHS_OF_GROUP.get(group), rounds);
                }
            }
        }
        Matcher months = EVERY_MONTHS.matcher(text);
        while (months.find()) {
            int between = Integer.parseInt(months.group(1));
            if (between > 0 && YEAR % between == 0 && isOfReports(text, months.start(), months.end())) {
                every(between, rounds);
            }
        }
        AT_MONTHS.matcher(text).results().forEach(match -> addNumbers(match.group(), 1, rounds));
        QUARTERS.matcher(text).results().forEach(match -> addNumbers(match.group(), MONTHS_OF_A_QUARTER, rounds));
    }

    private static void addNumbers(String text, int months, NavigableSet<Integer> rounds) {
        NUMBER.matcher(text)
                .results()
                .map(number -> Integer.parseInt(number.group()) * months)
                .filter(closing -> closing >= 1 && closing <= YEAR)
                .forEach(rounds::add);
    }

    /** Tells whether a rhythm is one of reports: these are named before it, or next behind it, or nowhere. */
    private static boolean isOfReports(String text, int start, int end) {
        Matcher report = REPORT.matcher(text);
        return !report.find()
                || report.start() < start
                || report.find(end)
                        && report.start() - end <= FAR
                        && text.substring(end, report.start()).chars().allMatch(c -> c < 'ก');
    }

    private static void every(int months, NavigableSet<Integer> rounds) {
        for (int end = months; end <= YEAR; end += months) {
            rounds.add(end);
        }
    }
}
