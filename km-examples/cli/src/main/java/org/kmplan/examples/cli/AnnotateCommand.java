package org.kmplan.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.annotate.AnnotatedDocument;
import org.kmplan.core.annotate.DocumentAnnotator;
import org.kmplan.core.annotate.NotAnnotatedException;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.DocumentReview;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.report.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code km annotate}: writes a copy of a document with what was found as comments. */
@Command(
        name = "annotate",
        description = "Writes a copy of a document with each finding as a comment at its place.",
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nPlan:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: km annotate plan.docx --output plan-reviewed.docx",
            "",
            "All else in the document stays as it is. Annotating an annotated document replaces the comments of km alone.",
            "Exit codes: 0 written, 2 wrong usage, 3 the document could not be read, wholly or in part, 70 internal error."
        })
final class AnnotateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "Word document (.docx) or Excel workbook (.xlsx) with plans.")
    private String plan = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Copy to write.")
    private String output = "";

    @Mixin
    private JudgedBy judgedBy = new JudgedBy();

    @Option(
            names = "--suggest",
            description =
                    "Put the texts of proved repairs in too: in a Word document as tracked changes to accept or reject, in a "
                            + "workbook as comments.")
    private boolean suggest;

    @Option(
            names = "--force",
            description = "Replace the file even if it holds something else than km last wrote there.")
    private boolean force;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        judgedBy.refuseWhatLacksOthers(command(), terminal);
        Output target = Output.of(terminal, command(), Optional.of(output), force, inputs());
        Optional<Supplier<ComplianceEvaluator>> evaluator = judgedBy.evaluator(terminal);
        Optional<byte[]> document = new DocumentInput(terminal, plan, "annotate.hint").bytes();
        if (evaluator.isEmpty() || document.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        String name = String.valueOf(Path.of(plan).getFileName());
        try {
            DocumentAnnotator annotator = DocumentAnnotator.open(name, document.get());
            return annotate(
                    judgedBy.day().map(annotator::withDay).orElse(annotator),
                    evaluator.get().get(),
                    name,
                    target);
        } catch (NotAnnotatedException e) {
            terminal.complain(terminal.text(
                    "not-annotated",
                    plan,
                    language.language() == Language.TH ? e.thaiMessage() : String.valueOf(e.getMessage())));
            terminal.hint(terminal.text("annotate.hint"));
            boolean readable =
                    !PlanReader.standard().read(name, document.get()).plans().isEmpty();
            return readable ? ExitCode.USAGE : ExitCode.UNREADABLE;
        }
    }

    private int annotate(DocumentAnnotator annotator, ComplianceEvaluator evaluator, String name, Output target)
            throws NotAnnotatedException {
        ReadResult read = PlanReader.standard().read(name, annotator.document());
        new Input(terminal).complain(plan, read);
        if (read.plans().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Optional<Function<KnowledgePlan, EvaluationInput>> inputs = judgedBy.inputs(command(), terminal, read.plans());
        if (inputs.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        DocumentReview review = DocumentReview.of(evaluator, language.language());
        AnnotatedDocument copy =
                suggest ? review.suggest(annotator, inputs.get()) : review.comment(annotator, inputs.get());
        if (!target.write(copy.bytes())) {
            return ExitCode.USAGE;
        }
        return Input.isUnreadable(read) ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private List<String> inputs() {
        List<String> files = new ArrayList<>(List.of(plan));
        files.addAll(judgedBy.files());
        return files;
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
