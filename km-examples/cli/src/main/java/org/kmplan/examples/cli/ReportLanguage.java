package org.kmplan.examples.cli;

import java.util.Optional;
import org.kmplan.rules.report.Language;
import picocli.CommandLine.Option;

/** Option that several commands share. */
final class ReportLanguage {
    static final String OPTION = "--lang";

    @Option(
            names = OPTION,
            paramLabel = "LANG",
            defaultValue = "th",
            description = "Language of the words: th (default) or en.")
    private Code code = Code.TH;

    /** Code on the command line. */
    enum Code {
        TH,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns the language that a command line states, if it states one, whatever else may be wrong with it. */
    static Optional<Language> stated(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith(OPTION + "=")
                    ? args[i].substring(OPTION.length() + 1)
                    : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(value)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    Language language() {
        return code == Code.TH ? Language.TH : Language.EN;
    }
}
