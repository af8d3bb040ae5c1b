package org.kmplan.core.read.internal.workbook;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.RecipientKind;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;

/** Rows about knowledge itself: items, bodies with their follow-ups, cases of use and who was recognised for them. */
final class KnowledgeRows {
    private KnowledgeRows() {}

    static Optional<IdentifiedKnowledge> item(RecordRow row) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return row.incomplete("title");
        }
        return Optional.of(IdentifiedKnowledge.builder()
                .id(row.id())
                .title(title.get())
                .number(row.text("number"))
                .identified(row.flag("identified"))
                .verified(row.flag("verified"))
                .source(row.source())
                .build());
    }

    static Optional<KnowledgeBody> body(RecordRow row, List<RecordRow> followUps) {
        String id = row.id();
        RepositoryEntry repository = RepositoryEntry.builder()
                .title(row.text("repositoryTitle"))
                .date(row.date("repositoryDate"))
                .address(row.text("repositoryAddress"))
                .build();
        return Optional.of(KnowledgeBody.builder()
                .id(id)
                .title(row.text("title"))
                .checked(row.flag("checked"))
                .updatedOn(row.date("updatedOn"))
                .exchangedOn(row.date("exchangedOn"))
                .repository(
                        repository.equals(RepositoryEntry.builder().build())
                                ? Optional.empty()
                                : Optional.of(repository))
                .addAllFollowUps(followUps(id, followUps))
                .source(row.source())
                .build());
    }

    private static List<UseFollowUp> followUps(String body, List<RecordRow> rows) {
        return rows.stream()
                .filter(row -> row.text("body").filter(body::equals).isPresent())
                .map(row -> UseFollowUp.builder()
                        .unit(row.text("unit"))
                        .date(row.date("date"))
                        .build())
                .toList();
    }

    static Optional<UseCase> useCase(RecordRow row) {
        return Optional.of(UseCase.builder()
                .id(row.id())
                .body(row.text("body"))
                .unit(row.text("unit"))
                .date(row.date("date"))
                .effect(row.text("effect"))
                .source(row.source())
                .build());
    }

    static Optional<Recognition> recognition(RecordRow row) {
        return Optional.of(Recognition.builder()
                .id(row.id())
                .recipient(row.choice("recipient", RecipientKind::namedIn))
                .name(row.text("name"))
                .date(row.date("date"))
                .criteriaRecorded(row.flag("criteriaRecorded"))
                .addAllChannels(row.choices("channels", ChannelKind::namedIn))
                .source(row.source())
                .build());
    }
}
