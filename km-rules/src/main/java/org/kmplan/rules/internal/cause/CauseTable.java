package org.kmplan.rules.internal.cause;

import static org.kmplan.rules.internal.cause.CauseLine.done;
import static org.kmplan.rules.internal.cause.CauseLine.plan;
import static org.kmplan.rules.internal.cause.Effect.SAME_FACT;
import static org.kmplan.rules.internal.cause.Effect.UNJUDGED;
import static org.kmplan.rules.internal.cause.Relations.IN_THE_PLAN;
import static org.kmplan.rules.internal.cause.Relations.SAME_ROW;
import static org.kmplan.rules.internal.cause.Relations.SAME_SUBJECT;
import static org.kmplan.rules.internal.cause.Relations.SAME_WORK;
import static org.kmplan.rules.internal.cause.Relations.lacks;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.internal.cause.CauseLine.Side;

/**
 * What follows from what: the one place that states it, each line with its reason.
 *
 * <p>A result follows from a finding if every one of its reasons is in a line whose relation holds. It then names the finding at
 * the root, which is never a consequence itself. Lines do not lead in circles, and rules of an application's own are in none.
 */
public final class CauseTable {
    private static final Side CELL = plan("PLN-05", "cells-empty");
    private static final Side COLUMN = plan("PLN-05", "columns-missing");
    private static final Side HEADER = plan("PLN-01", "fields-missing");
    private static final Side YEAR = plan("PLN-02", "");
    private static final Side PERIOD = plan("SCH-01", "");
    private static final Side KMP_MISSING = plan("KMP-01", "step-missing");
    private static final Side CMP_MISSING = plan("CMP-01", "step-missing");
    private static final Side TOTAL = plan("LNK-01", "steps-missing");
    private static final Side NO_TARGET = plan("TGT-01", "no-target");
    private static final Side UNREADABLE_TARGET = plan("TGT-02", "unreadable only-qualitative");
    private static final Side UNDONE = done("EXE-01", "overdue not-begun");
    private static final Side CONTRADICTION = done("EXE-03", "");

    private static final String MISSED = "below-target not-more not-equal not-there";

    private static final String NO_PERIOD = "The period that it needs is missing or cannot be read";
    private static final String NO_YEAR = "It needs the fiscal year, which the plan leaves open";

    private static final List<CauseLine> LINES = lines();

    private CauseTable() {}

    /** Returns the lines; of two that fit a reason the first decides. */
    public static List<CauseLine> all() {
        return LINES;
    }

    private static List<CauseLine> lines() {
        List<CauseLine> lines = new ArrayList<>();
        header(lines);
        steps(lines);
        cells(lines);
        targets(lines);
        periods(lines);
        undone(lines);
        missedTargets(lines);
        records(lines);
        return List.copyOf(lines);
    }

    private static void header(List<CauseLine> lines) {
        String because = "The header does not say it, as PLN-01 reports";
        follow(
                lines,
                plan("PLN-03", "host-missing reference-unresolved"),
                HEADER,
                lacks(HeaderItem.HOST_UNIT),
                because);
        follow(lines, plan("PLN-04", "issue-missing"), HEADER, lacks(HeaderItem.STRATEGIC_ISSUE), because);
        follow(lines, plan("PLN-04", "indicator-missing"), HEADER, lacks(HeaderItem.ACHIEVEMENT_INDICATOR), because);
        String topic = "Whether the plan is about risk management cannot be told while the header names no topic";
        for (Side idle : List.of(plan("RSK-01 RSK-02", "other-topic"), done("RSK-03 RSK-07", "other-topic"))) {
            lines.add(CauseLine.of(idle, HEADER, lacks(HeaderItem.TOPIC), Effect.IDLE, topic));
        }
    }

    private static void steps(List<CauseLine> lines) {
        String whole = "A process that is missing as a whole is said once, by the total that lacks its steps";
        same(lines, plan("KMP-01 CMP-01", "step-missing"), TOTAL, Relations.OF_A_MISSING_PROCESS, whole);
        String total = "The total is short by the missing steps alone";
        for (Side missing : List.of(KMP_MISSING, CMP_MISSING)) {
            same(lines, plan("LNK-01", "steps-missing"), missing, Relations.MAKES_UP_THE_TOTAL, total);
            same(lines, plan("LNK-01", "declared-total-differs"), missing, Relations.OF_THE_DECLARED_TOTAL, total);
            String links = "A step cannot be linked to steps that the plan does not have";
            Relation wanted = Relations.step(Relations::ofWantedLinks);
            follow(lines, plan("LNK-02", "unlinked"), missing, wanted, links);
            String inTime = "The step that is missing may be the one that is linked in time";
            follow(lines, plan("LNK-02", "not-in-time windows-unknown"), missing, wanted, inTime);
            String step = "The step to which it belongs is missing";
            follow(lines, plan("CMP-02", "no-order-named"), missing, Relations.step(Relations::ofRule), step);
            follow(lines, plan(DEMANDING, "no-target"), missing, Relations.step(Relations::ofRule), step);
            follow(lines, done("EVD-03", "period-unknown"), missing, SAME_SUBJECT, step);
        }
        same(lines, plan("LNK-01", "declared-kmp-differs"), KMP_MISSING, Relations.declared(PlanProcess.KMP), total);
        same(lines, plan("LNK-01", "declared-cmp-differs"), CMP_MISSING, Relations.declared(PlanProcess.CMP), total);
        same(
                lines,
                plan("REC-01", "not-planned"),
                CMP_MISSING,
                Relations.step(Relations.only(ProcessStep.CMP6)),
                "With the step of recognition it is planned");
        String table = "The row of recognition stands in the table that is missing";
        follow(lines, plan("REC-02", "no-target"), TOTAL, Relations.WITHOUT_THE_KNOWLEDGE_PROCESS, table);
        follow(lines, done("REC-02", "due-unknown"), TOTAL, Relations.WITHOUT_THE_KNOWLEDGE_PROCESS, table);
        Side unplanned = plan("REC-01", "not-planned");
        String row = "Recognition is not planned at all";
        follow(lines, plan("REC-02", "no-target"), unplanned, IN_THE_PLAN, row);
        follow(lines, done("REC-02", "due-unknown"), unplanned, IN_THE_PLAN, row);
        follow(lines, done("EVD-03", "period-unknown"), unplanned, SAME_SUBJECT, row);
    }

    /** Rules that compare a target of the plan with what the policy demands of one step. */
    private static final String DEMANDING =
            "KMP-03 KMP-04 KMP-05 KMP-06 KMP-07 KMP-08 PRT-01 LRN-01 DSM-01 CMP-06 CMP-07 CMP-08";

    private static void cells(List<CauseLine> lines) {
        String because = "The cell is empty or the table has no column for it, as PLN-05 reports";
        for (Side empty : List.of(CELL, COLUMN)) {
            follow(lines, plan("PLN-03", "no-owner"), empty, lacks(PlanColumn.OWNER), because);
            follow(lines, plan("EVD-01", "no-evidence"), empty, lacks(PlanColumn.EVIDENCE), because);
            follow(lines, plan("TGT-01", "no-indicator"), empty, lacks(PlanColumn.INDICATOR), because);
            follow(lines, plan("TGT-01", "no-target"), empty, lacks(PlanColumn.TARGET), because);
            follow(lines, plan("TGT-05", "indicators-ambiguous"), empty, lacks(PlanColumn.INDICATOR), because);
            follow(lines, plan("TGT-05", "targets-ambiguous"), empty, lacks(PlanColumn.TARGET), because);
            follow(lines, plan("TGT-05", "periods-ambiguous"), empty, lacks(PlanColumn.PERIOD), because);
            follow(lines, plan("SCH-01", "no-period unreadable"), empty, lacks(PlanColumn.PERIOD), because);
            String text = "What the row is about is not written in it";
            follow(lines, plan("KMP-02", "explicit-missing tacit-missing"), empty, lacks(PlanColumn.ACTIVITY), text);
            follow(lines, plan("CMP-02", "no-order-named"), empty, lacks(PlanColumn.ACTIVITY), text);
            follow(lines, plan("CMP-02", "no-order-named"), empty, lacks(PlanColumn.METHOD), text);
        }
        same(
                lines,
                plan("PLN-07", "cells-empty"),
                CELL,
                Relations.THE_SAME_CELLS,
                "The policy asks for the same cells among those of every row");
        same(
                lines,
                plan("TGT-04", "other-column"),
                COLUMN,
                lacks(PlanColumn.TARGET),
                "A target cannot stand in a column that the table does not have");
        follow(
                lines,
                plan("PLN-02", "nothing-dated"),
                COLUMN,
                Relations.lacksSomewhere(PlanColumn.PERIOD),
                "No period is written from which the fiscal year could be seen");
    }

    private static void targets(List<CauseLine> lines) {
        String because = "The row whose target answers the demand has none that can be read";
        follow(lines, plan(DEMANDING, "no-target"), NO_TARGET, Relations.rowsOf(Relations::ofRule), because);
        follow(lines, plan(DEMANDING, "no-target"), UNREADABLE_TARGET, Relations.rowsOf(Relations::ofRule), because);
        follow(
                lines,
                plan("PRT-01", "no-target"),
                COLUMN,
                Relations.lacksSomewhere(PlanColumn.TARGET),
                "Targets have no column to stand in");
        Relation recognition = Relations.rows("at the row of recognition", PlanStep::isRecognition);
        follow(lines, plan("REC-02", "no-target"), NO_TARGET, recognition, because);
        follow(lines, plan("REC-02", "no-target"), UNREADABLE_TARGET, recognition, because);
        follow(
                lines,
                done("TGT-06", "unreadable"),
                plan("TGT-02", "unreadable"),
                SAME_SUBJECT,
                "A result cannot be compared with a target that cannot be read");
    }

    private static void periods(List<CauseLine> lines) {
        Side link = plan("LNK-02", "windows-unknown");
        follow(lines, link, PERIOD, SAME_ROW, NO_PERIOD);
        follow(lines, link, PERIOD, Relations.rowsOf(Relations::ofLink), NO_PERIOD);
        follow(lines, link, YEAR, IN_THE_PLAN, NO_YEAR);
        dated(lines, plan("LNK-03", "preparation-end-unknown"), Relations.only(ProcessStep.CMP1));
        Side first = plan("LNK-03", "first-step-unknown");
        follow(lines, first, PERIOD, Relations.rowsOf(Relations::ofTheFirstKnowledgeStep), NO_PERIOD);
        follow(lines, first, YEAR, IN_THE_PLAN, NO_YEAR);
        Side every = plan("LNK-03", "knowledge-end-unknown");
        follow(lines, every, PERIOD, Relations.rowsOf(Relations.all(PlanProcess.KMP)), NO_PERIOD);
        follow(lines, every, YEAR, IN_THE_PLAN, NO_YEAR);
        dated(lines, plan("REC-01", "change-window-unknown"), Relations.only(ProcessStep.CMP6));
        dated(lines, plan("CMP-02", "deadline-unknown"), Relations::ofDeadline);
        dated(
                lines,
                done(
                        "KMP-03 KMP-04 KMP-05 KMP-06 KMP-07 KMP-08 DSM-01 LRN-02 CMP-02 CMP-03 CMP-04 CMP-05 CMP-06 CMP-07"
                                + " CMP-08",
                        "due-unknown"),
                Relations::ofDeadline);
        Relation recognition = Relations.rows("at the row of recognition", PlanStep::isRecognition);
        for (Side follows : List.of(plan("REC-01", "row-window-unknown"), done("REC-02", "due-unknown"))) {
            follow(lines, follows, PERIOD, recognition, NO_PERIOD);
            follow(lines, follows, YEAR, IN_THE_PLAN, NO_YEAR);
        }
        for (Side follows : List.of(
                done("SCH-05 EXE-01", "no-period"),
                done("EVD-03", "period-unknown"),
                done("PRT-01 PRT-03 LRN-01 TGT-06", "due-unknown"))) {
            follow(lines, follows, PERIOD, SAME_ROW, NO_PERIOD);
            follow(lines, follows, YEAR, IN_THE_PLAN, NO_YEAR);
        }
        follow(lines, plan("PLN-02", "nothing-dated"), PERIOD, IN_THE_PLAN, NO_PERIOD);
        follow(lines, plan("SCH-02", "year-unknown"), YEAR, IN_THE_PLAN, NO_YEAR);
        follow(lines, done("CMP-07 CMP-09 RSK-07", "year-unknown"), YEAR, IN_THE_PLAN, NO_YEAR);
    }

    /** Adds what needs the periods of steps: they may be missing with the step, for themselves or with the fiscal year. */
    private static void dated(List<CauseLine> lines, Side follows, Relations.Steps steps) {
        follow(lines, follows, PERIOD, Relations.rowsOf(steps), NO_PERIOD);
        follow(lines, follows, KMP_MISSING, Relations.step(steps), "The step whose period it needs is missing");
        follow(lines, follows, CMP_MISSING, Relations.step(steps), "The step whose period it needs is missing");
        follow(lines, follows, YEAR, IN_THE_PLAN, NO_YEAR);
    }

    private static void undone(List<CauseLine> lines) {
        same(
                lines,
                done("SCH-05", "not-completed not-begun"),
                UNDONE,
                SAME_SUBJECT,
                "Work that is not done has no day on which it was done in time");
        same(lines, done("EXE-02", "behind"), UNDONE, IN_THE_PLAN, "The share counts the work that is not done");
        String because = "What the work is to yield cannot be there before it is done";
        Relation nothingDone = Relations.undone(Relations::ofRule);
        same(
                lines,
                done("KMP-03 KMP-04 KMP-05 KMP-07 DSM-01 LRN-02 CMP-02 CMP-03 CMP-07 CMP-08", "too-few"),
                UNDONE,
                nothingDone,
                because);
        same(
                lines,
                done("KMP-06 KMP-08", "too-few-sets too-few-topics too-few-follow-ups too-few-exchanges"),
                UNDONE,
                nothingDone,
                because);
        same(lines, done("CMP-04 CMP-06", "none-held"), UNDONE, nothingDone, because);
        same(lines, done("CMP-05", "not-issued"), UNDONE, nothingDone, because);
        same(lines, done("CMP-09", "no-report"), UNDONE, nothingDone, because);
        same(
                lines,
                done("REC-02", "too-few-examples too-few-channels"),
                UNDONE,
                Relations.undoneRecognition(),
                because);
        same(lines, done("PRT-01 LRN-01", "too-few not-more"), UNDONE, SAME_WORK, because);
        same(lines, done("PRT-03", "inside-not-reached outside-not-reached"), UNDONE, SAME_ROW, because);
        same(lines, done("TGT-06", MISSED), UNDONE, SAME_WORK, because);
    }

    private static void missedTargets(List<CauseLine> lines) {
        answered(lines, "KMP-03", "too-few", "min_items");
        answered(lines, "KMP-04", "too-few", "min_documents");
        answered(lines, "KMP-05", "too-few", "min_events");
        answered(lines, "KMP-06", "too-few-sets", "min_sets");
        answered(lines, "KMP-06", "too-few-topics", "min_topics");
        answered(lines, "KMP-07", "too-few", "min_bodies");
        answered(lines, "KMP-08", "too-few-follow-ups", "min_followups");
        answered(lines, "KMP-08", "too-few-exchanges", "min_exchanges");
        answered(lines, "PRT-01", "too-few not-more", "min_percent");
        answered(lines, "LRN-01", "too-few not-more", "min_percent");
        answered(lines, "DSM-01", "too-few", "min_channels");
        answered(lines, "CMP-06", "below not-above none-held", "min_score");
        answered(lines, "CMP-07", "too-few", "min_reports");
        answered(lines, "CMP-08", "too-few", "min_events");
        answered(lines, "REC-02", "too-few-examples", "min_examples");
        answered(lines, "REC-02", "too-few-channels", "min_channels");
        String day = "The target states the day that the rule of its step goes by";
        for (Side late : List.of(
                done("CMP-02", "late too-few"),
                done("CMP-03", "late too-few"),
                done("CMP-05", "late not-issued"),
                done("CMP-07", "late last-late too-few"),
                done("CMP-08", "late too-few"))) {
            same(lines, done("TGT-06", "late"), late, Relations.SAME_DEADLINE, day);
        }
    }

    private static void answered(List<CauseLine> lines, String rule, String reasons, String parameter) {
        same(
                lines,
                done("TGT-06", MISSED),
                done(rule, reasons),
                Relations.answers(rule + "." + parameter),
                "The target is what the rule of its step demands");
    }

    private static void records(List<CauseLine> lines) {
        same(
                lines,
                done("CMP-09", "no-report"),
                done("CMP-07", "too-few"),
                Relations.NO_ROUND_REPORTED,
                "The reports that are missing are those on the rounds");
        String because = "A record that contradicts itself tells nothing";
        follow(lines, done("EXE-01 SCH-05", "inconsistent"), CONTRADICTION, SAME_WORK, because);
        follow(lines, done("PRT-01 LRN-01", "unusable"), done("PRT-02", ""), SAME_SUBJECT, because);
        String order = "There is no order or work to be compared with the other";
        follow(lines, done("LNK-03", "no-order"), done("CMP-02", "too-few"), IN_THE_PLAN, order);
        follow(lines, done("LNK-03", "no-event"), done("KMP-05", "too-few"), IN_THE_PLAN, order);
        String risk = "The score of a risk is not known while its parts are not";
        Side parts = done("RSK-04", "likelihood-out-of-range impact-out-of-range");
        follow(lines, done("RSK-05 RSK-06", "score-missing level-missing"), parts, SAME_SUBJECT, risk);
        String scale = "The level of a risk is not known on a scale that cannot be used";
        Side bands = done("RSK-04", "scale-unusable gap overlap");
        follow(lines, done("RSK-05 RSK-06", "level-missing"), bands, IN_THE_PLAN, scale);
        follow(lines, done("RSK-04", "level-unclear"), bands, IN_THE_PLAN, scale);
    }

    private static void follow(List<CauseLine> lines, Side follows, Side cause, Relation relation, String because) {
        lines.add(CauseLine.of(follows, cause, relation, UNJUDGED, because));
    }

    private static void same(List<CauseLine> lines, Side follows, Side cause, Relation relation, String because) {
        lines.add(CauseLine.of(follows, cause, relation, SAME_FACT, because));
    }
}
