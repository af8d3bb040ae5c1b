package org.kmplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.BulkResult;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.render.HtmlIndex;
import org.kmplan.rules.render.HtmlReport;
import org.kmplan.rules.render.PlanPage;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;
import picocli.CommandLine;

/** Folder of pages: one for each plan, and {@code index.html} with links to them. */
final class PageFolder implements ManyPlansCheck.Taker {
    private final Terminal terminal;
    private final CommandLine command;
    private final Path folder;
    private final boolean force;
    private final Language language;
    private final String rules;
    private final List<PlanLine> lines = new ArrayList<>();
    private final Map<PlanLine, String> pages = new HashMap<>();

    private PageFolder(
            Terminal terminal, CommandLine command, Path folder, boolean force, Language language, String rules) {
        this.terminal = terminal;
        this.command = command;
        this.folder = folder;
        this.force = force;
        this.language = language;
        this.rules = rules;
    }

    /**
     * Returns a folder for pages, made if it is not there.
     *
     * @throws UsageException if none is named, or it cannot be made
     */
    static PageFolder of(
            Terminal terminal,
            CommandLine command,
            Optional<String> option,
            boolean force,
            Language language,
            String rules) {
        if (option.isEmpty()) {
            throw UsageException.of(command, terminal, "pages-without-folder");
        }
        try {
            Path folder = Path.of(option.get());
            Files.createDirectories(folder);
            return new PageFolder(terminal, command, folder, force, language, rules);
        } catch (InvalidPathException | IOException e) {
            throw UsageException.of(
                    command, terminal, "output-unwritable", option.get(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean report(String source, ComplianceReport report, BulkResult result) throws IOException {
        PlanLine line = PlanLine.of(source, report);
        String name = "plan-" + (lines.size() + 1) + ".html";
        lines.add(line);
        pages.put(line, name);
        PlanPage page = PlanPage.builder()
                .source(source)
                .report(report)
                .plan(result.input().map(EvaluationInput::plan))
                .riskRegister(result.input().flatMap(EvaluationInput::records).flatMap(PlanRecords::riskRegister))
                .build();
        write(name, HtmlReport.in(language).withRules(rules).render(List.of(page), List.of()));
        return true;
    }

    @Override
    public void error(String source, String reason) {
        lines.add(PlanLine.failed(source, reason));
    }

    /** Writes the page with the links. */
    void finish(ComplianceSummary summary) throws IOException {
        write("index.html", HtmlIndex.in(language).render(lines, summary, line -> pages.getOrDefault(line, "")));
    }

    private void write(String name, String page) throws IOException {
        String file = folder.resolve(name).toString();
        if (!Output.of(terminal, command, Optional.of(file), force, List.of()).write(page)) {
            throw new IOException(file);
        }
    }
}
