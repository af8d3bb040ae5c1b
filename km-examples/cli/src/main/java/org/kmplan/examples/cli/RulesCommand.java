package org.kmplan.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kmplan.rules.ComplianceEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code km rules}: prints the catalogue of rules. */
@Command(
        name = "rules",
        description = "Prints the catalogue of rules, with the parameters and their defaults.",
        sortOptions = false,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example: km rules --format markdown --lang en > rules.md"})
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules of your own to list too; see km check.")
    private List<String> ownRules = List.of();

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
        Optional<ComplianceEvaluator> evaluator = new PolicyInput(terminal).ofRules(ownRules);
        if (evaluator.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        RuleListing listing = new RuleListing(evaluator.get().catalog(), language.language());
        String printed = switch (format) {
            case TEXT -> listing.text(terminal.colours());
            case JSON -> listing.json();
            case MARKDOWN -> listing.markdown();
        };
        return Output.standard(terminal).write(printed) ? ExitCode.FINE : ExitCode.USAGE;
    }
}
