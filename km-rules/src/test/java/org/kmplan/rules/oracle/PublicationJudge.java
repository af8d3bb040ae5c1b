package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.report.Outcome;

/** Rules DSM-01, DSM-02, LRN-02 and REC-02 on what was done. */
final class PublicationJudge {
    private final RecordIndex done;
    private final Verdicts out;

    PublicationJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        channels();
        repository();
        uses();
        recognition();
    }

    private void channels() {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        int undecided = 0;
        int recorded = 0;
        for (Publication publication : done.publications) {
            if (publication.activity().filter(ref -> !done.isKnowledge(ref)).isPresent()) {
                continue;
            }
            recorded++;
            if (publication.date().isPresent() && done.isInTime(Demand.CHANNELS, publication.date())) {
                publication.channel().ifPresent(kinds::add);
                undecided += publication.channel().isEmpty() ? 1 : 0;
            }
        }
        Tally tally = new Tally(
                kinds.size(),
                undecided,
                recorded,
                done.isComplete(RecordKind.PUBLICATIONS),
                Demand.CHANNELS.minimum(done.plan));
        count("DSM-01", ProcessStep.KMP5, done.due(Demand.CHANNELS, ProcessStep.KMP5), tally);
    }

    private void count(String rule, ProcessStep step, @Nullable LocalDate due, Tally tally) {
        Ruling outcome = tally.judge(due, done.asOf);
        out.done(rule, done.subject(step), outcome, tally.minimum(), tally.counted());
    }

    private void repository() {
        Map<String, KnowledgeBody> bodies = new HashMap<>();
        done.records.knowledgeBodies().forEach(body -> bodies.put(body.id(), body));
        Set<String> published = new HashSet<>();
        for (Publication publication : done.publications) {
            if (publication.date().isPresent()) {
                publication.body().ifPresent(published::add);
            }
        }
        int kept = 0;
        Outcome outcome = published.isEmpty() ? NOT_APPLICABLE : PASSED;
        for (String id : published) {
            Outcome one = kept(bodies.get(id));
            kept += one == PASSED ? 1 : 0;
            outcome = outcome == FAILED || one == FAILED ? FAILED : one == PASSED ? outcome : one;
        }
        out.done("DSM-02", Verdicts.PLAN, outcome, published.size(), kept);
    }

    private Outcome kept(@Nullable KnowledgeBody body) {
        RepositoryEntry entry = body == null ? null : body.repository().orElse(null);
        if (entry == null || entry.date().filter(day -> day.isAfter(done.asOf)).isPresent()) {
            return done.isComplete(RecordKind.KNOWLEDGE_BODIES) ? FAILED : NOT_DETERMINABLE;
        }
        return Verdicts.outcome(entry.isComplete());
    }

    private void uses() {
        int counted = 0;
        int undecided = 0;
        List<UseCase> cases = done.existing(done.records.useCases(), UseCase::date);
        for (UseCase one : cases) {
            boolean known = one.date().isPresent() && RowTexts.isWritten(one.effect());
            boolean unit = RowTexts.isWritten(one.unit());
            counted += unit && known ? 1 : 0;
            undecided += unit && !known ? 1 : 0;
        }
        Tally tally = new Tally(
                counted,
                undecided,
                cases.size(),
                done.isComplete(RecordKind.USE_CASES),
                done.limits.number("LRN-02.min_cases"));
        count("LRN-02", ProcessStep.KMP7, done.due(ProcessStep.KMP7), tally);
    }

    private void recognition() {
        Set<String> names = new HashSet<>();
        Set<ChannelKind> channels = EnumSet.noneOf(ChannelKind.class);
        int published = 0;
        List<Recognition> existing = done.existing(done.records.recognitions(), Recognition::date);
        for (Recognition one : existing) {
            if (done.isInTime(Demand.EXAMPLES, one.date())) {
                names.add(one.name()
                        .map(ThaiText::key)
                        .filter(key -> !key.isEmpty())
                        .orElse(one.id()));
            }
            if (done.isInTime(Demand.PUBLICITY, one.date())) {
                channels.addAll(one.channels());
            }
            published += one.channels().size();
        }
        int undecided = 0;
        PlanStep row = done.plan.recognition;
        for (Publication publication : done.publications) {
            if (publication.date().isPresent()
                    && publication
                            .activity()
                            .filter(ref -> isOfRecognition(ref))
                            .isPresent()) {
                published++;
                if (!done.isInTime(Demand.PUBLICITY, publication.date())) {
                    continue;
                }
                publication.channel().ifPresent(channels::add);
                undecided += publication.channel().isEmpty() ? 1 : 0;
            }
        }
        boolean complete = done.isComplete(RecordKind.RECOGNITIONS);
        Tally examples = new Tally(names.size(), 0, existing.size(), complete, Demand.EXAMPLES.minimum(done.plan));
        Tally publicity =
                new Tally(channels.size(), undecided, published, complete, Demand.PUBLICITY.minimum(done.plan));
        String subject = row != null ? "steps/" + row.id() : done.subject(ProcessStep.CMP6);
        LocalDate planned =
                row != null ? done.plan.window(done.plan.recognitions).end() : done.due(ProcessStep.CMP6);
        LocalDate first = Demand.EXAMPLES.lastDay(Demand.EXAMPLES.in(done.plan));
        LocalDate second = Demand.PUBLICITY.lastDay(Demand.PUBLICITY.in(done.plan));
        first = first == null ? planned : first;
        second = second == null ? planned : second;
        LocalDate due = first == null || second == null ? null : first.isAfter(second) ? first : second;
        out.done(
                "REC-02",
                subject,
                Tally.judge(
                        new Tally.Named("examples", examples), new Tally.Named("channels", publicity), due, done.asOf),
                List.of(examples.minimum(), publicity.minimum()),
                List.of(examples.counted(), publicity.counted()));
    }

    private boolean isOfRecognition(ActivityRef ref) {
        return done.stepOf(ref) == ProcessStep.CMP6
                || ref.isOf(PlanStep.RECOGNITION_ID)
                || done.plan.recognitions.stream().anyMatch(row -> ref.isOf(row.id()));
    }
}
