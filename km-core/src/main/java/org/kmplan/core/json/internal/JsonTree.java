package org.kmplan.core.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parser of a document into {@link JsonValue}s. A document that breaks off or stops being JSON gives what stood before, with
 * its open objects and arrays marked as incomplete, so that the problems in there are found as well.
 */
public final class JsonTree {
    /** Number of bytes, or of characters of a string, that are read. */
    public static final int MAX_LENGTH = 32 * 1024 * 1024;
    /** Number of values that are read, objects and arrays included; it bounds the memory that a document takes. */
    static final int MAX_VALUES = 1_000_000;
    /** Memory in bytes that the values of a document may take, unless the caller allows another. */
    static final long MAX_MEMORY = 120_000_000;

    private static final int PIECE = 8_192;
    private static final int VALUE_BYTES = 120;
    private static final int NAME_BYTES = 130;
    private static final int CHARACTER_BYTES = 2;
    /** Number of objects and arrays within each other that are read. */
    static final int MAX_DEPTH = 500;

    private static final int MAX_NAME_LENGTH = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_LENGTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .build())
            .build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands in a text for bytes that are no UTF-8, and may stand in it by itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final long maxMemory;
    private final int length;
    /** Name of the list of the root whose elements are handed over; blank if there is none. */
    private final String list;

    private final Consumer<JsonValue> each;
    private final Problems problems;
    private final boolean locating;
    private @Nullable JsonValue open;
    private long memory;
    private int depth;
    private int values;
    private boolean rootRead;

    private JsonTree(
            JsonParser parser, int length, long maxMemory, String list, Consumer<JsonValue> each, Problems problems) {
        this.parser = parser;
        this.maxMemory = maxMemory;
        this.length = length;
        this.list = list;
        this.each = each;
        this.problems = problems;
        this.locating = problems.isLocating();
    }

    /** Parses UTF-8, with or without a byte-order mark. */
    static Optional<JsonValue> parse(byte[] json, Problems problems) {
        return decoded(json, MAX_LENGTH, problems).flatMap(text -> parse(text, problems));
    }

    /**
     * Parses UTF-8 whose root object has a long list, the elements of which are handed over one by one and not kept. What they
     * take of the limits is given back.
     */
    static Optional<JsonValue> parseEach(
            byte[] json, int maxLength, String list, Consumer<JsonValue> each, Problems problems) {
        return decoded(json, maxLength, problems).flatMap(text -> parse(text, MAX_MEMORY, list, each, problems));
    }

    private static Optional<String> decoded(byte[] json, int maxLength, Problems problems) {
        if (json.length > maxLength) {
            refuseLength(Phrase.of("json.too-large.bytes").with("found", json.length), maxLength, problems);
            return Optional.empty();
        }
        String text = new String(json, StandardCharsets.UTF_8);
        boolean sound = text.indexOf(REPLACEMENT) < 0 || !refusesEncoding(json, problems);
        return sound ? Optional.of(text) : Optional.empty();
    }

    /** Reports the first bytes that are no UTF-8; looks at the document piece by piece, since a second copy would fill the memory. */
    private static boolean refusesEncoding(byte[] json, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        Place place = Place.root(1, 1);
        CoderResult result;
        do {
            result = decoder.decode(bytes, piece.clear(), true);
            place = placeAfter(place, piece.flip());
        } while (result.isOverflow());
        if (result.isError()) {
            problems.add(
                    Code.BAD_ENCODING,
                    place,
                    Phrase.of("json.encoding").with("byte", String.format("%02X", bytes.get(bytes.position()) & 0xFF)),
                    Optional.of(Phrase.of("json.save-utf-8")));
        }
        return result.isError();
    }

    /** Parses a text. */
    static Optional<JsonValue> parse(String json, Problems problems) {
        return parse(json, MAX_MEMORY, problems);
    }

    /** Parses a text whose values may take some bytes of memory. */
    static Optional<JsonValue> parse(String json, long maxMemory, Problems problems) {
        if (json.length() > MAX_LENGTH) {
            refuseLength(Phrase.of("json.too-large.characters").with("found", json.length()), MAX_LENGTH, problems);
            return Optional.empty();
        }
        return parse(json, maxMemory, "", element -> {}, problems);
    }

    private static Optional<JsonValue> parse(
            String json, long maxMemory, String list, Consumer<JsonValue> each, Problems problems) {
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser, strippedLength(text), maxMemory, list, each, problems).document();
        }
    }

    private static int strippedLength(String text) {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    private static void refuseLength(Phrase found, int maxLength, Problems problems) {
        problems.add(
                Code.TOO_LARGE, Place.root(1, 1), found.with("limit", maxLength), Optional.of(Phrase.of("json.split")));
    }

    private static Place placeAfter(Place start, CharSequence text) {
        int line = start.line();
        int column = start.column();
        for (int i = 0; i < text.length(); i++) {
            boolean lineEnds = text.charAt(i) == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return Place.root(line, column);
    }

    private Optional<JsonValue> document() {
        @Nullable JsonValue root = null;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(Code.TRUNCATED, here(), Phrase.of("json.nothing"));
                return Optional.empty();
            }
            root = value(first, rootPlace());
            fill(root);
            rootRead = true;
            if (parser.nextToken() != null) {
                refuseTrailing(token());
            }
        } catch (StopException e) {
            // the problem is recorded
        } catch (JacksonException e) {
            refuse(e);
        }
        return Optional.ofNullable(root);
    }

    /** Returns a value, an object or array without what is in it. */
    private JsonValue value(JsonToken token, Place place) {
        if (++values > MAX_VALUES) {
            problems.add(
                    Code.TOO_LARGE,
                    Place.root(place.line(), place.column()),
                    Phrase.of("json.too-large.values").with("limit", MAX_VALUES),
                    Optional.of(Phrase.of("json.split")));
            throw new StopException();
        }
        take(VALUE_BYTES, place);
        return switch (token) {
            case START_OBJECT -> new JsonValue.Obj(place);
            case START_ARRAY -> new JsonValue.Arr(place);
            case VALUE_STRING -> {
                take(CHARACTER_BYTES * parser.getStringLength(), place);
                yield new JsonValue.Text(place, parser.getString());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(place, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.Null(place);
            default -> throw new IllegalStateException("Unexpected token " + token);
        };
    }

    /** Reads what is in an object or array that is where it belongs already, so that it is there if the document breaks off. */
    private void fill(JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            fill(object);
        } else if (value instanceof JsonValue.Arr array) {
            fill(array);
        }
    }

    private void take(int bytes, Place place) {
        memory += bytes;
        if (memory > maxMemory) {
            problems.add(
                    Code.TOO_LARGE,
                    Place.root(place.line(), place.column()),
                    Phrase.of("json.too-large.memory").with("limit", maxMemory),
                    Optional.of(Phrase.of("json.split")));
            throw new StopException();
        }
    }

    private void fill(JsonValue.Obj object) {
        Place place = object.place();
        JsonValue outer = enter(object);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            take(NAME_BYTES + CHARACTER_BYTES * name.length(), place);
            Place namePlace = child(place, name);
            JsonToken next = parser.nextToken();
            JsonValue value = value(next, child(place, name));
            add(object, name, new JsonValue.Member(namePlace, value));
            fill(value);
        }
        object.markComplete();
        leave(outer);
    }

    private void add(JsonValue.Obj object, String name, JsonValue.Member member) {
        JsonValue.Member first = object.members().putIfAbsent(name, member);
        if (first != null) {
            object.markDuplicates();
            problems.add(
                    Code.DUPLICATE_FIELD,
                    member.name(),
                    Phrase.of("json.field-twice")
                            .with("name", name)
                            .with("line", first.name().line()));
        }
    }

    private void fill(JsonValue.Arr array) {
        Place place = array.place();
        JsonValue outer = enter(array);
        boolean handedOver = depth == 2 && !list.isEmpty() && list.equals(place.step());
        int index = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            Place at = locating ? child(place, Integer.toString(index++)) : place;
            if (handedOver) {
                handOver(next, at);
            } else {
                JsonValue item = value(next, at);
                array.items().add(item);
                fill(item);
            }
        }
        array.markComplete();
        leave(outer);
    }

    /** Reads an element, hands it over, broken off or not, and gives back what it took of the limits. */
    private void handOver(JsonToken token, Place place) {
        int valuesBefore = values;
        long memoryBefore = memory;
        @Nullable JsonValue element = null;
        try {
            element = value(token, place);
            fill(element);
        } finally {
            if (element != null) {
                each.accept(element);
            }
        }
        values = valuesBefore;
        memory = memoryBefore;
    }

    private @Nullable JsonValue enter(JsonValue container) {
        if (++depth > MAX_DEPTH) {
            problems.add(
                    Code.TOO_DEEP,
                    Place.root(container.place().line(), container.place().column()),
                    Phrase.of("json.too-deep").with("limit", MAX_DEPTH));
            throw new StopException();
        }
        JsonValue outer = open;
        open = container;
        return outer;
    }

    private void leave(@Nullable JsonValue outer) {
        depth--;
        open = outer;
    }

    private void refuse(JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? token() : e.getLocation();
        JsonValue container = open;
        Place at = container == null
                ? Place.root(location.getLineNr(), location.getColumnNr())
                : container.place().moved(location.getLineNr(), location.getColumnNr());
        if (rootRead) {
            refuseTrailing(token());
        } else if (e instanceof StreamConstraintsException) {
            problems.add(Code.TOO_LARGE, at, Phrase.of("json.too-large.name").with("limit", MAX_NAME_LENGTH));
        } else if (e instanceof UnexpectedEndOfInputException || location.getCharOffset() >= length) {
            Phrase inside = container == null
                    ? Phrase.of("json.truncated.value")
                    : Phrase.of(container instanceof JsonValue.Obj ? "json.truncated.object" : "json.truncated.array")
                            .with("line", container.place().line());
            problems.add(Code.TRUNCATED, at, inside);
        } else {
            problems.add(Code.SYNTAX, at, SyntaxFault.of(e.getOriginalMessage()));
        }
    }

    private void refuseTrailing(TokenStreamLocation at) {
        problems.add(Code.TRAILING_CONTENT, Place.root(at.getLineNr(), at.getColumnNr()), Phrase.of("json.trailing"));
    }

    private Place rootPlace() {
        TokenStreamLocation location = token();
        return Place.root(location.getLineNr(), location.getColumnNr());
    }

    /** Returns the place of the token that was read last, a step below another. */
    private Place child(Place parent, String step) {
        if (!locating) {
            return parent;
        }
        TokenStreamLocation location = token();
        return parent.at(step, location.getLineNr(), location.getColumnNr());
    }

    private TokenStreamLocation token() {
        return parser.currentTokenLocation();
    }

    private Place here() {
        TokenStreamLocation location = parser.currentLocation();
        return Place.root(location.getLineNr(), location.getColumnNr());
    }

    /** End of parsing after a problem that is already recorded. */
    private static final class StopException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StopException() {
            super(null, null, false, false);
        }
    }
}
