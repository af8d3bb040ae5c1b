package org.kmplan.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.kmplan.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code km rules}: prints the catalogue of rules. */
@Command(
        name = "rules",
        description = "Prints the catalogue of rules, with the parameters and their defaults.",
        sortOptions = false,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or markdown.")
    private Format format = Format.TEXT;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Format of the catalogue. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        RuleListing listing = new RuleListing(RuleCatalog.standard(), language.language());
        String printed = switch (format) {
            case TEXT -> listing.text(terminal.colours());
            case JSON -> listing.json();
            case MARKDOWN -> listing.markdown();
        };
        return Output.standard(terminal).write(printed) ? ExitCode.FINE : ExitCode.USAGE;
    }
}
