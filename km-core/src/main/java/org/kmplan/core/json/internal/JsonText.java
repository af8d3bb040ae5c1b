package org.kmplan.core.json.internal;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.VisibleText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as all of the library writes it, on any platform the same. What must not be shown as it is (see {@link VisibleText}) is
 * escaped, so that the text is read back as it was and yet deceives nobody who looks at it. What is written to stays open.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new Escapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonText() {}

    /** Returns a generator of text with two spaces a level and line feeds. */
    public static JsonGenerator indented(Writer out) {
        return FACTORY.createGenerator(new Layout(), out);
    }

    /** Returns a generator of text on one line. */
    public static JsonGenerator onOneLine(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Returns the escape of a UTF-16 code unit. */
    static String escape(int c) {
        return String.format("\\u%04x", c);
    }

    /** Layout of the text. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }
    }

    /** What is escaped beyond what JSON demands. */
    @SuppressWarnings("serial") // nothing serializes it
    private static final class Escapes extends CharacterEscapes {
        private static final int DELETE = 0x7F;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return VisibleText.isDeceptive(c) ? new SerializedString(escape(c)) : null;
        }
    }
}
