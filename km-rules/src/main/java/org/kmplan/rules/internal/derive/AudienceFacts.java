package org.kmplan.rules.internal.derive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.Publication;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.AudienceReached;

/** Facts about whom those rows reached that are meant for persons inside and outside the agency. */
final class AudienceFacts {
    private static final Set<ChannelKind> PUBLIC_WEB =
            EnumSet.of(ChannelKind.WEBSITE, ChannelKind.FACEBOOK, ChannelKind.OTHER_ONLINE);
    private static final String AGENCY = "(สังกัด|หน่วยงาน|องค์กร|องค์การ|ส่วนราชการ|อบจ|อบต|เทศบาล)";

    /** Words for persons inside the agency, on the skeleton of a text; {@code ในและนอก} names both. */
    private static final Pattern INSIDE =
            Pattern.compile(ThaiText.skeleton("ภายใน|ใน(และ|หรือ|กับ|/)?นอก(?!จาก)|ใน" + AGENCY + "|inside|internal"));

    private static final Pattern OUTSIDE = Pattern.compile(
            ThaiText.skeleton("ภายนอก|ใน(และ|หรือ|กับ|/)?นอก(?!จาก)|นอก" + AGENCY + "|outside|external"));

    private AudienceFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<String> steps = context.parameters().words("PRT-03.steps");
        for (PlanStep row : context.plan().steps()) {
            if (row.step().filter(step -> steps.contains(step.name())).isPresent() && namesBoth(row.targetGroups())) {
                checks.accept(reached(context, row, row.step().get()));
            }
        }
    }

    /** Tells whether target groups name persons inside and persons outside the agency, in one text or in two. */
    private static boolean namesBoth(List<TargetGroup> groups) {
        boolean inside = false;
        boolean outside = false;
        for (TargetGroup group : groups) {
            String text = ThaiText.skeleton(group.text());
            boolean within = text.contains("ใน") || text.contains("in"); // every alternative has one of them
            boolean without = text.contains("นอก") || text.contains("out") || text.contains("external");
            inside |= within && INSIDE.matcher(text).find();
            outside |= without && OUTSIDE.matcher(text).find();
            if (!(inside && outside)
                    && Audience.namedIn(group.text())
                            .filter(Audience.BOTH::equals)
                            .isPresent()) {
                return true;
            }
        }
        return inside && outside;
    }

    private static Check reached(ExecutionContext context, PlanStep row, ProcessStep step) {
        @Nullable Fraction inside = null;
        @Nullable Fraction outside = null;
        for (ActivityRecord record : context.records().activities()) {
            if (record.activity().isOf(row.id()) && record.attendance().isPresent()) {
                inside = sum(inside, record.attendance().get().inside());
                outside = sum(outside, record.attendance().get().outside());
            }
        }
        boolean web = context.parameters().flag("PRT-03.web_counts_as_outside");
        int publishedInside = 0;
        int publishedOutside = 0;
        for (Publication publication : context.records().publications()) {
            if (context.happened(publication.date()) && belongsTo(context, publication.activity(), step)) {
                publishedInside += includes(publication, Audience.INSIDE) ? 1 : 0;
                publishedOutside += includes(publication, Audience.OUTSIDE) || web && isPublicWeb(publication) ? 1 : 0;
            }
        }
        return new AudienceReached(
                context.plan().view(row).place(),
                inside,
                publishedInside,
                outside,
                publishedOutside,
                context.plan().window(List.of(row)).end(),
                context.asOf());
    }

    private static boolean isPublicWeb(Publication publication) {
        return publication.channel().isPresent()
                && PUBLIC_WEB.contains(publication.channel().get());
    }

    /** Tells whether a publication is of a step; without a reference it is of KMP5, which publishes the knowledge. */
    private static boolean belongsTo(ExecutionContext context, Optional<ActivityRef> reference, ProcessStep step) {
        return reference.map(known -> context.isOf(known, step)).orElse(step == ProcessStep.KMP5);
    }

    private static boolean includes(Publication publication, Audience audience) {
        Optional<Audience> reached = publication.audience();
        return reached.isPresent() && (reached.get() == audience || reached.get() == Audience.BOTH);
    }

    /** Returns a sum with one number more, or {@code null} if there are none; PRT-02 reports negative ones. */
    private static @Nullable Fraction sum(@Nullable Fraction sum, Optional<Fraction> number) {
        if (number.isEmpty() || number.get().signum() < 0) {
            return sum;
        }
        return sum == null ? number.get() : sum.add(number.get());
    }
}
