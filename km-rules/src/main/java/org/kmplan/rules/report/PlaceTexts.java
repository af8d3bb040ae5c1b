package org.kmplan.rules.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.time.Numerals;

/** Words for places: subjects within a plan and positions within a document, in one language. */
final class PlaceTexts {
    private static final Pattern STEP = Pattern.compile("(KMP|CMP)([0-9])(?:[-_.](.+))?");
    private static final String STEPS = "steps";
    private static final String RECORDS = "records";
    private static final String RISKS = RecordKind.RISKS.listName();

    private final Messages messages;
    private final Numerals numerals;
    private final String separator;

    PlaceTexts(Messages messages, Language language) {
        this.messages = messages;
        this.numerals = language == Language.TH ? Numerals.THAI : Numerals.ARABIC;
        this.separator = language == Language.TH ? " " : ", ";
    }

    /** Returns a subject path in words: each collection in it is followed by an id. */
    String subject(String path) {
        String[] parts = path.split("/", -1);
        List<String> words = new ArrayList<>();
        int first = 0;
        if (parts[0].equals(RECORDS) && parts.length > 1) {
            words.addAll(records(parts));
            first = Math.min(3, parts.length);
        }
        for (int i = first; i < parts.length; i += 2) {
            words.add(i + 1 < parts.length ? part(parts[i], parts[i + 1]) : single(parts[i]));
        }
        return String.join(separator, words);
    }

    /** Returns the words for a list of records, and for an entry of it by its id as it stands in the records. */
    private List<String> records(String[] parts) {
        String list = parts[1];
        if (parts.length == 2) {
            return List.of(list(list));
        }
        return list.equals(RISKS)
                ? List.of(named("subject.records.risk", parts[2]))
                : List.of(list(list), named("subject.records.entry", parts[2]));
    }

    private String list(String name) {
        String key = "subject.records." + name;
        if (messages.has(key)) {
            return messages.text(key);
        }
        Argument of = Arrays.stream(RecordKind.values())
                .filter(kind -> kind.listName().equals(name))
                .map(kind -> Argument.name(kind.thai(), kind.english()))
                .findFirst()
                .orElse(Argument.name(name, name));
        return messages.text(new Message("subject.records", Map.of("list", of)));
    }

    /** Returns a position in words, the document first. */
    String position(SourcePosition position) {
        List<String> words = new ArrayList<>();
        position.document().ifPresent(words::add);
        add(words, "sheet", position.sheet().map(Argument::text));
        if (position.line().isEmpty() && position.cell().isEmpty()) {
            add(words, "table", position.table().map(Argument::number));
            add(words, "row", position.row().map(Argument::number));
        }
        add(words, "line", position.line().map(Argument::number));
        add(words, "cell", position.cell().map(cell -> Argument.name(cell, cell)));
        add(words, "column", position.column().map(Argument::text));
        add(words, "paragraph", position.paragraph().map(Argument::number));
        return String.join(separator, words);
    }

    private void add(List<String> words, String part, Optional<Argument> value) {
        value.ifPresent(known -> words.add(messages.text(new Message("position." + part, Map.of(part, known)))));
    }

    /** Returns the words for a part that no id follows: a whole collection, or the only part of its kind. */
    private String single(String part) {
        String all = "subject.all-" + part;
        String key = messages.has(all) ? all : "subject." + part;
        return messages.has(key) ? messages.text(key) : part;
    }

    private String part(String collection, String id) {
        if (collection.equals(STEPS)) {
            return step(id);
        }
        String fixed = "subject." + collection + "." + id;
        if (messages.has(fixed)) {
            return messages.text(fixed);
        }
        String key = "subject." + collection;
        return messages.has(key) ? named(key, numerals.of(id)) : collection + " " + id;
    }

    private String step(String id) {
        Matcher coded = STEP.matcher(id);
        if (coded.matches()) {
            String code = coded.group(1) + " " + coded.group(2);
            String suffix = coded.group(3);
            return suffix == null ? code : code + " " + named("subject.row", numerals.of(suffix));
        }
        String key = "subject." + id;
        return messages.has(key) ? messages.text(key) : named("subject.steps", numerals.of(id));
    }

    private String named(String key, String id) {
        return messages.text(new Message(key, Map.of("id", Argument.name(id, id))));
    }
}
