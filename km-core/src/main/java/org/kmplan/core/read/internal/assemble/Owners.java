package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.ListNumbers;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Reads owners. Names that differ by line-wrap blanks are one name; the spelling with the fewest blanks in the plan is taken.
 * A reference to the host of the knowledge (เจ้าภาพ) resolves to the host of the header; that a section belongs to that host
 * is not stated and not demanded.
 */
final class Owners {
    private static final Pattern COMMA = Pattern.compile("(?:\\G|(?<!\\s))\\s*+[,;]\\s++");

    private final Map<String, String> spellings = new HashMap<>();
    private final Optional<String> host;

    Owners(PlanDraft plan, Optional<String> host) {
        this.host = host;
        plan.field(HeaderItem.HOST_UNIT).ifPresent(field -> learn(ThaiText.singleLine(field.text())));
        for (RowDraft row : plan.rows) {
            items(row).forEach(item -> learn(item.text()));
        }
    }

    private void learn(String name) {
        spellings.merge(ThaiText.key(name), name, (old, added) -> blanks(added) < blanks(old) ? added : old);
    }

    private static long blanks(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }

    private static List<Items.Item> items(RowDraft row) {
        List<Items.Item> items = new ArrayList<>();
        for (Items.Item item : Items.of(ListNumbers.entries(row.parts(PlanColumn.OWNER)))) {
            for (String name : COMMA.split(item.text(), -1)) {
                if (!Items.isNothing(name)) {
                    items.add(new Items.Item(name, item.position()));
                }
            }
        }
        return items;
    }

    List<Owner> of(RowDraft row, Problems problems) {
        List<Owner> owners = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Items.Item item : items(row)) {
            String key = ThaiText.key(item.text());
            if (!seen.add(key)) {
                continue;
            }
            String name = spellings.getOrDefault(key, item.text());
            if (!name.equals(item.text())) {
                problems.add(
                        ProblemCode.SPELLING_UNIFIED,
                        row.place,
                        "owner",
                        Phrase.of("owner.unified")
                                .with("text", Problems.quote(item.text()))
                                .with("name", Problems.quote(name)),
                        item.text());
            }
            Owner owner = Owner.builder()
                    .id(Integer.toString(owners.size() + 1))
                    .text(name)
                    .source(item.position())
                    .build();
            owners.add(owner.isHostReference() ? owner.withResolvesTo(host) : owner);
        }
        return owners;
    }
}
