package org.kmplan.core.test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecipientKind;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;

/** Arbitraries of records of knowledge: items, topics, bodies, publications, use and recognition. */
final class KnowledgeRecords {
    private static final int MOST = 2;

    private KnowledgeRecords() {}

    static Arbitrary<KnowledgeTopic> topics() {
        return Builders.withBuilder(KnowledgeTopic::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(Arbitraries.of(TopicPurpose.class).optional())
                .in((b, v) -> b.purpose(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeTopic.Builder::build);
    }

    static Arbitrary<Publication> publications() {
        return Builders.withBuilder(Publication::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(Records.activityRefs().optional())
                .in((b, v) -> b.activity(v))
                .use(Arbitraries.of(ChannelKind.class).optional())
                .in((b, v) -> b.channel(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.channelText(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.address(v))
                .use(Arbitraries.of(Audience.class).optional())
                .in((b, v) -> b.audience(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(Publication.Builder::build);
    }

    static Arbitrary<IdentifiedKnowledge> knowledgeItems() {
        return Builders.withBuilder(IdentifiedKnowledge::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.title(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.number(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.identified(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.verified(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(IdentifiedKnowledge.Builder::build);
    }

    static Arbitrary<RepositoryEntry> repositoryEntries() {
        return Builders.withBuilder(RepositoryEntry::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.address(v))
                .build(RepositoryEntry.Builder::build);
    }

    static Arbitrary<UseFollowUp> followUps() {
        return Builders.withBuilder(UseFollowUp::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.unit(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .build(UseFollowUp.Builder::build);
    }

    static Arbitrary<KnowledgeBody> knowledgeBodies() {
        return Builders.withBuilder(KnowledgeBody::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.checked(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.updatedOn(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.exchangedOn(v))
                .use(repositoryEntries().optional())
                .in((b, v) -> b.repository(v))
                .use(followUps().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllFollowUps(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeBody.Builder::build);
    }

    static Arbitrary<UseCase> useCases() {
        return Builders.withBuilder(UseCase::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.unit(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.effect(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(UseCase.Builder::build);
    }

    static Arbitrary<Recognition> recognitions() {
        return Builders.withBuilder(Recognition::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(RecipientKind.class).optional())
                .in((b, v) -> b.recipient(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.name(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.criteriaRecorded(v))
                .use(Arbitraries.of(ChannelKind.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllChannels(v))
                .use(Records.sources().optional())
                .in((b, v) -> b.source(v))
                .build(Recognition.Builder::build);
    }
}
