package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.time.PlanPeriod;

/** Rule CMP-09: a report on each round that the plan states in CMP 5. */
final class RoundJudge {
    private static final String THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";
    private static final List<String> BETWEEN = List.of(" ", ",", "/", "และ", "กับ");

    private final RecordIndex done;
    private final Verdicts out;

    RoundJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        NavigableSet<Integer> rounds = new TreeSet<>();
        for (PlanStep row : done.plan.rows(ProcessStep.CMP5)) {
            row.allPeriods().forEach(period -> addPeriod(period, rounds));
            StringJoiner said = new StringJoiner("\n");
            row.activities().forEach(activity -> said.add(activity.description()));
            row.allIndicators().forEach(indicator -> said.add(indicator.text()));
            row.allTargets().forEach(target -> said.add(target.expression().raw()));
            for (String text : said.toString().split("\n", -1)) {
                addStated(arabic(text), rounds);
                addRhythm(arabic(text).replace(" ", ""), rounds);
            }
        }
        if (!rounds.isEmpty()) {
            judge(rounds);
        }
    }

    private void judge(NavigableSet<Integer> rounds) {
        List<LocalDate> days = new ArrayList<>();
        int undated = 0;
        int recorded = 0;
        for (ResultReport report : done.reports) {
            if (report.kind() == ReportKind.PLAN_RESULTS) {
                recorded++;
                undated += report.date().isEmpty() ? 1 : 0;
                report.date().ifPresent(days::add);
            }
        }
        String subject = done.subject(ProcessStep.CMP5);
        LocalDate yearStart = done.plan.yearStart;
        if (yearStart == null) {
            out.done("CMP-09", subject, Ruling.undetermined("year-unknown"), rounds.size(), 0);
            return;
        }
        Collections.sort(days);
        LocalDate from = yearStart;
        int reported = 0;
        int late = 0;
        for (int round : rounds) {
            LocalDate next = yearStart.plusMonths(round);
            LocalDate last = next.minusDays(1).plusDays(done.limits.whole("CMP-09.grace_days"));
            LocalDate begin = from;
            LocalDate taken = days.stream()
                    .filter(day -> !day.isBefore(begin) && !day.isAfter(last))
                    .findFirst()
                    .orElse(null);
            if (taken == null) {
                late += done.asOf.isAfter(last) ? 1 : 0;
            } else {
                days.remove(taken);
                reported++;
            }
            from = next;
        }
        int missing = late > 0 ? late : rounds.size() - reported;
        Ruling ruling;
        if (missing == 0) {
            ruling = Ruling.PASSED;
        } else if (late == 0) {
            ruling = Ruling.PENDING;
        } else if (undated >= missing) {
            ruling = Ruling.undetermined("undated");
        } else {
            ruling = recorded > 0 || done.isComplete(RecordKind.REPORTS)
                    ? Ruling.failed("no-report")
                    : Ruling.undetermined("not-recorded");
        }
        out.done("CMP-09", subject, ruling, rounds.size(), reported);
    }

    private static void addPeriod(PlannedPeriod planned, NavigableSet<Integer> rounds) {
        PlanPeriod period = planned.period().orElse(null);
        if (period instanceof PlanPeriod.Round round) {
            rounds.add(round.months());
        }
        if (period instanceof PlanPeriod.Recurring recurring) {
            switch (recurring.recurrence()) {
                case MONTHLY -> every(1, rounds);
                case QUARTERLY -> every(3, rounds);
                case HALF_YEARLY -> every(6, rounds);
                case WEEKLY -> {
                    // no months close with weeks
                }
            }
        }
    }

    private static String arabic(String text) {
        StringBuilder arabic = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = THAI_DIGITS.indexOf(text.charAt(i));
            if (digit >= 0) {
                arabic.setCharAt(i, (char) ('0' + digit));
            }
        }
        return arabic.toString();
    }

    /** Adds the months of what follows the word for a round, up to the first word that is no part of a list of months. */
    private static void addStated(String text, NavigableSet<Integer> rounds) {
        for (int at = text.indexOf("รอบ"); at >= 0; at = text.indexOf("รอบ", at + 1)) {
            List<Integer> numbers = new ArrayList<>();
            int end = at + 3;
            boolean months = false;
            while (end < text.length()) {
                String rest = text.substring(end);
                if (Character.isDigit(rest.charAt(0))) {
                    String number = rest.replaceFirst("(?s)[^0-9].*", "");
                    numbers.add(number.length() > 2 ? 0 : Integer.parseInt(number));
                    end += number.length();
                } else if (rest.startsWith("เดือน")) {
                    months = true;
                    end += 5;
                } else if (rest.startsWith("รอบ")) {
                    end += 3;
                } else {
                    String between = BETWEEN.stream()
                            .filter(rest::startsWith)
                            .findFirst()
                            .orElse(null);
                    if (between == null) {
                        break;
                    }
                    end += between.length();
                }
            }
            boolean counted = months;
            numbers.stream()
                    .filter(number -> counted && number >= 1 && number <= 12)
                    .forEach(rounds::add);
        }
    }

    private static void addRhythm(String packed, NavigableSet<Integer> rounds) {
        for (String each : List.of("ทุก", "ทุกๆ", "ราย")) {
            addIfSaid(packed, rounds, 4, each + "4เดือน");
            addIfSaid(packed, rounds, 3, each + "ไตรมาส", each + "สิ้นไตรมาส", each + "3เดือน");
            addIfSaid(packed, rounds, 6, each + "6เดือน", each + "ครึ่งปี", each + "สิ้นครึ่งปี");
            addIfSaid(packed, rounds, 2, each + "2เดือน");
            addIfSaid(packed, rounds, 1, each + "เดือน", each + "สิ้นเดือน", each + "1เดือน");
        }
        addIfSaid(packed, rounds, 3, "ไตรมาสละ");
        addIfSaid(packed, rounds, 6, "ครึ่งปีละ");
        addIfSaid(packed.replace("เงินเดือน", ""), rounds, 1, "เดือนละ");
    }

    private static void addIfSaid(String packed, NavigableSet<Integer> rounds, int months, String... words) {
        for (String word : words) {
            if (packed.contains(word)) {
                every(months, rounds);
            }
        }
    }

    private static void every(int months, NavigableSet<Integer> rounds) {
        for (int end = months; end <= 12; end += months) {
            rounds.add(end);
        }
    }
}
