package org.kmplan.examples.cli;

import org.kmplan.rules.report.Language;
import picocli.CommandLine.Option;

/** Option that several commands share. */
final class ReportLanguage {
    @Option(
            names = "--lang",
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

    Language language() {
        return code == Code.TH ? Language.TH : Language.EN;
    }
}
