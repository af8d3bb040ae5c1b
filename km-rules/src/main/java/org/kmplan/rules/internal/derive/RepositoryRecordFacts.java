package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.SubjectOrder;
import org.kmplan.rules.internal.fact.record.RepositoryState;

/** Facts about the repository in which published knowledge is kept. */
final class RepositoryRecordFacts {
    private RepositoryRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        Set<String> published = new TreeSet<>(SubjectOrder.INSTANCE);
        for (Publication publication : context.records().publications()) {
            if (context.happened(publication.date())) {
                publication.body().ifPresent(published::add);
            }
        }
        int titled = 0;
        int dated = 0;
        int addressed = 0;
        List<String> incomplete = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String id : published) {
            Optional<KnowledgeBody> body = context.records().knowledgeBody(id);
            String name = body.flatMap(KnowledgeBody::title).orElse(id);
            Optional<RepositoryEntry> found =
                    body.flatMap(KnowledgeBody::repository).filter(entry -> context.exists(entry.date()));
            if (found.isEmpty()) {
                absent.add(name);
                continue;
            }
            RepositoryEntry entry = found.get();
            titled += entry.title().isPresent() ? 1 : 0;
            dated += entry.date().isPresent() ? 1 : 0;
            addressed += entry.address().isPresent() ? 1 : 0;
            if (!entry.isComplete()) {
                incomplete.add(name);
            }
        }
        checks.accept(new RepositoryState(
                context.plan().planPlace(),
                published.size(),
                published.size() - absent.size(),
                titled,
                dated,
                addressed,
                context.isComplete(RecordKind.KNOWLEDGE_BODIES),
                incomplete,
                absent));
    }
}
