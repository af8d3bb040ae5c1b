package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.record.Recognitions;

/** Facts about the knowledge that was published and put to use, and about those who were recognised for it. */
final class PublicityRecordFacts {
    private static final Parameters.Prepared<Map<String, ChannelKind>> CHANNEL_NAMES =
            new Parameters.Prepared<>(parameters -> channelNames(parameters.words("DSM-01.channel_names")));

    private PublicityRecordFacts() {}

    private static Map<String, ChannelKind> channelNames(List<String> words) {
        Map<String, ChannelKind> names = new HashMap<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            names.put(
                    ThaiText.skeleton(word.substring(colon + 1)),
                    ChannelKind.valueOf(word.substring(0, colon).strip().toUpperCase(Locale.ROOT)));
        }
        return names;
    }

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        checks.accept(channels(context));
        checks.accept(useCases(context));
        checks.accept(recognitions(context));
    }

    private static Check channels(ExecutionContext context) {
        Tally channels = new Tally();
        for (Publication publication : context.records().publications()) {
            if (isOfKnowledge(context, publication.activity()) && context.exists(publication.date())) {
                channels.lookAt();
                if (!context.inTime("DSM-01.min_channels", publication.date())) {
                    continue;
                }
                if (publication.date().isEmpty()) {
                    channels.passOverUndated();
                } else {
                    count(context, publication, channels);
                }
            }
        }
        return channels.toCheck(
                context,
                context.place(ProcessStep.KMP5),
                "DSM-01.min_channels",
                RecordKind.PUBLICATIONS,
                context.due("DSM-01.min_channels", ProcessStep.KMP5));
    }

    /** Tells whether an entry belongs to a step of the knowledge process, or refers to nothing. */
    private static boolean isOfKnowledge(ExecutionContext context, Optional<ActivityRef> reference) {
        return reference.isEmpty()
                || context.step(reference.get())
                        .filter(step -> step.process() == PlanProcess.KMP)
                        .isPresent();
    }

    /** Counts the kind of channel; a channel that is not named may be another kind. */
    private static void count(ExecutionContext context, Publication publication, Tally channels) {
        Map<String, ChannelKind> names = context.parameters().get(CHANNEL_NAMES);
        Optional<ChannelKind> channel = publication
                .channel()
                .or(() -> publication
                        .channelText()
                        .flatMap(text -> Optional.ofNullable(names.get(ThaiText.skeleton(text)))));
        if (channel.isPresent()) {
            channels.count(channel.get());
        } else {
            channels.leaveOpen(publication.id());
        }
    }

    private static Check useCases(ExecutionContext context) {
        Tally cases = new Tally();
        for (UseCase useCase : context.records().useCases()) {
            if (context.exists(useCase.date())) {
                cases.lookAt();
                if (!Tally.isNamed(useCase.unit())) {
                    cases.passOverWithoutUnit();
                } else if (useCase.date().isPresent() && Tally.isNamed(useCase.effect())) {
                    cases.count(useCase.id());
                } else {
                    cases.leaveOpen(useCase.id());
                }
            }
        }
        return cases.toCheck(
                context,
                context.place(ProcessStep.KMP7),
                "LRN-02.min_cases",
                RecordKind.USE_CASES,
                context.due(ProcessStep.KMP7));
    }

    private static Check recognitions(ExecutionContext context) {
        Tally examples = new Tally();
        Tally channels = new Tally();
        int withoutCriteria = 0;
        for (Recognition recognition : context.records().recognitions()) {
            if (context.exists(recognition.date())) {
                examples.lookAt();
                if (context.inTime("REC-02.min_examples", recognition.date())) {
                    examples.count(Tally.identity(recognition.name(), recognition.id()));
                }
                for (ChannelKind channel : recognition.channels()) {
                    channels.lookAt();
                    if (context.inTime("REC-02.min_channels", recognition.date())) {
                        channels.count(channel);
                    }
                }
                withoutCriteria += recognition.criteriaRecorded().orElse(false) ? 0 : 1;
            }
        }
        for (Publication publication : context.records().publications()) {
            if (publication
                            .activity()
                            .filter(reference -> isOfRecognition(context, reference))
                            .isPresent()
                    && context.happened(publication.date())) {
                channels.lookAt();
                if (context.inTime("REC-02.min_channels", publication.date())) {
                    count(context, publication, channels);
                }
            }
        }
        List<PlanStep> rows = context.plan().recognitionRows();
        Place at = rows.isEmpty()
                ? context.place(ProcessStep.CMP6)
                : context.plan().view(rows.get(0)).place();
        return new Recognitions(
                at,
                examples.counted(),
                examples.recorded(),
                context.requirement("REC-02.min_examples").leastWhole(),
                channels.counted(),
                channels.undecided(),
                channels.recorded(),
                context.requirement("REC-02.min_channels").leastWhole(),
                withoutCriteria,
                context.isComplete(RecordKind.RECOGNITIONS),
                due(context, rows),
                context.asOf());
    }

    /** Returns the last day for recognition: the later one that its targets state, else that of its rows. */
    private static @Nullable LocalDate due(ExecutionContext context, List<PlanStep> rows) {
        @Nullable
        LocalDate planned = rows.isEmpty()
                ? context.due(ProcessStep.CMP6)
                : context.plan().window(rows).end();
        @Nullable LocalDate examples = context.plan().statedDay("REC-02.min_examples");
        @Nullable LocalDate channels = context.plan().statedDay("REC-02.min_channels");
        @Nullable LocalDate one = examples == null ? planned : examples;
        @Nullable LocalDate other = channels == null ? planned : channels;
        return one == null || other == null ? null : PlanContext.later(one, other);
    }

    private static boolean isOfRecognition(ExecutionContext context, ActivityRef reference) {
        return reference.isOf(PlanStep.RECOGNITION_ID)
                || context.plan().recognitionRows().stream().anyMatch(row -> reference.isOf(row.id()))
                || context.isOf(reference, ProcessStep.CMP6);
    }
}
