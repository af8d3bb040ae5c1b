package org.kmplan.rules.report;

import static org.kmplan.core.json.internal.Scalars.TEXT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.Lists;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.json.internal.Scalars;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/** Codecs of the typed values in messages. */
final class ArgumentCodecs {
    private static final String TERM = "term";
    private static final String SUBJECT = "subject";
    private static final List<String> TYPES =
            List.of("text", "number", "percent", "date", "fiscalYear", "period", "name", "items");
    /** Characters of a number that are read: no plan states one that leads to more, and they cost the square. */
    private static final int MAX_NUMBER = 10_000;

    private ArgumentCodecs() {}

    /**
     * Returns a codec of any value.
     *
     * @param open whether other fields are disregarded
     */
    static Codec<Argument> argument(boolean open) {
        return new Arguments(open).codec;
    }

    /**
     * Returns a codec of names in both languages.
     *
     * @param open whether other fields are disregarded
     */
    static Codec<Argument.Name> name(boolean open) {
        ObjectCodec<Argument.Name, Draft> codec = ObjectCodec.of(
                        "text in both languages", Draft::new, Draft::bothLanguages)
                .required("thai", TEXT, Argument.Name::thai, (b, v) -> b.thai = Optional.of(v))
                .required("english", TEXT, Argument.Name::english, (b, v) -> b.value = Optional.of(v));
        return open ? codec.open() : codec;
    }

    /** Codec that knows itself, since values may hold values. */
    private static final class Arguments {
        private final Codec<Argument> codec;

        Arguments(boolean open) {
            Codec<Argument> again = Codec.lazy(this::codec);
            ObjectCodec<Draft, Draft> draft = ObjectCodec.of("argument", Draft::new, read -> read)
                    .required("type", Scalars.option("type", TYPES), value -> value.type, (b, v) -> b.type = v)
                    .optional("value", TEXT, value -> value.value, (b, v) -> b.value = Optional.of(v))
                    .optional("thai", TEXT, value -> value.thai, (b, v) -> b.thai = Optional.of(v))
                    .optional(
                            "of",
                            Scalars.option("name", List.of(TERM, SUBJECT)),
                            value -> value.of,
                            (b, v) -> b.of = Optional.of(v))
                    .optional("unit", TEXT, value -> value.unit, (b, v) -> b.unit = Optional.of(v))
                    .optional("items", Lists.listOf(again), value -> value.items, (b, v) -> b.items = Optional.of(v));
            this.codec = Codecs.map(open ? draft.open() : draft, Draft::argument, Draft::of);
        }

        private Codec<Argument> codec() {
            return codec;
        }
    }

    /** Parts of a value while they are read or written. */
    private static final class Draft {
        private String type = "";
        private Optional<String> value = Optional.empty();
        private Optional<String> thai = Optional.empty();
        private Optional<String> of = Optional.empty();
        private Optional<String> unit = Optional.empty();
        private Optional<List<Argument>> items = Optional.empty();

        Draft() {}

        private Draft(String type, String value) {
            this.type = type;
            this.value = Optional.of(value);
        }

        static Draft of(Argument argument) {
            if (argument instanceof Argument.Number number) {
                Draft draft = new Draft("number", number.value().toString());
                draft.unit = Optional.of(number.unit()).filter(unit -> !unit.isEmpty());
                return draft;
            } else if (argument instanceof Argument.Percent percent) {
                return new Draft("percent", percent.value().toString());
            } else if (argument instanceof Argument.Date date) {
                return new Draft("date", date.date().toString());
            } else if (argument instanceof Argument.Year year) {
                return new Draft("fiscalYear", String.valueOf(year.year().buddhistYear()));
            } else if (argument instanceof Argument.Period period) {
                return new Draft("period", period.period().toString());
            } else if (argument instanceof Argument.Text text) {
                return new Draft("text", text.text());
            } else if (argument instanceof Argument.Items items) {
                Draft draft = new Draft();
                draft.type = "items";
                draft.items = Optional.of(items.items());
                return draft;
            }
            return name(argument);
        }

        private static Draft name(Argument argument) {
            if (argument instanceof Argument.Name name) {
                Draft draft = new Draft("name", name.english());
                draft.thai = Optional.of(name.thai());
                return draft;
            }
            Draft draft = argument instanceof Argument.Term term
                    ? new Draft("name", term.key())
                    : new Draft("name", ((Argument.Subject) argument).path());
            draft.of = Optional.of(argument instanceof Argument.Term ? TERM : SUBJECT);
            return draft;
        }

        Argument argument() {
            if (type.equals("items")) {
                return Argument.items(items.orElseThrow(() -> missing("items")));
            }
            String text = value.orElseThrow(() -> missing("value"));
            return switch (type) {
                case "text" -> Argument.text(text);
                case "number" -> new Argument.Number(fraction(text), unit.orElse(""));
                case "percent" -> new Argument.Percent(fraction(text));
                case "date" -> new Argument.Date(date(text));
                case "fiscalYear" -> new Argument.Year(year(text));
                case "period" -> new Argument.Period(PlanPeriod.parse(text));
                default -> named(text);
            };
        }

        private Argument named(String text) {
            if (of.isPresent()) {
                return of.get().equals(TERM) ? new Argument.Term(text) : new Argument.Subject(text);
            }
            return Argument.name(thai.orElseThrow(() -> missing("thai")), text);
        }

        Argument.Name bothLanguages() {
            return new Argument.Name(thai.orElse(""), value.orElse(""));
        }

        private IllegalArgumentException missing(String field) {
            Phrase reason = Phrase.of("report.argument").with("field", field).with("type", type);
            return field.equals("thai")
                    ? new PhrasedException(reason, Phrase.of("report.argument.advice"))
                    : new PhrasedException(reason);
        }

        private static Fraction fraction(String text) {
            if (text.length() > MAX_NUMBER) {
                throw new PhrasedException(
                        Phrase.of("report.number").with("limit", MAX_NUMBER).with("found", text.length()));
            }
            return Fraction.parse(text);
        }

        private static LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new PhrasedException(Phrase.of("report.day").with("found", text), e);
            }
        }

        private static FiscalYear year(String text) {
            try {
                return FiscalYear.of(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new PhrasedException(Phrase.of("report.year").with("found", text), e);
            }
        }
    }
}
