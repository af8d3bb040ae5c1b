package org.kmplan.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.Situation;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.BulkEvaluation;
import org.kmplan.rules.BulkResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.EvaluationTask;
import org.kmplan.rules.report.ComplianceSummary;

/**
 * Lines of plans from the generators of the test kit, the same ones each time: compliant plans with records of any quality, and
 * among them lines that are no plan.
 */
final class GeneratedPlans {
    private static final int DIFFERENT = 100;
    private static final int ORGANISATIONS = 250;
    private static final int BAD_EACH = 97;
    private static final int SIZE = 1000;
    private static final int SEED = 2569;
    /** What is no plan: not JSON, not UTF-8, another document, a field that is not known. */
    private static final List<byte[]> BAD = List.of(
            "{\"id\": ".getBytes(StandardCharsets.UTF_8),
            new byte[] {'{', '"', (byte) 0xE0, '"', '}'},
            "[1, 2]".getBytes(StandardCharsets.UTF_8),
            "{\"id\": \"a\", \"header\": {}, \"colour\": 1}".getBytes(StandardCharsets.UTF_8));

    /** Ten years, as a country has them to look back on. */
    private static final List<FiscalYear> YEARS =
            IntStream.rangeClosed(2559, 2568).mapToObj(FiscalYear::of).toList();

    private static final String ID = "plan-number";
    private static final String ORGANISATION = "องค์การบริหารส่วนตำบลที่ number";

    /** Lines with {@link #ID} and {@link #ORGANISATION}, in whose place others come. */
    private final List<String> different = new ArrayList<>();

    GeneratedPlans() {
        JqwikSession.run(this::generate);
    }

    private void generate() {
        RandomGenerator<Situation> generator = FittingRecords.situations(CompliantPlans.any()
                        .filter(plan ->
                                plan.fiscalYear().filter(YEARS::contains).isPresent()))
                .generator(SIZE);
        for (int i = 0; i < DIFFERENT; i++) {
            Situation made = generator.next(new Random(SEED + i)).value();
            KnowledgePlan plan =
                    made.plan().withId(ID).withHeader(made.plan().header().withOrganisation(Optional.of(ORGANISATION)));
            different.add(EvaluationInputJson.write(
                    EvaluationInput.of(plan, made.records().withPlanId(Optional.empty()), made.asOf())));
        }
    }

    /** Tells whether a line is no plan. */
    static boolean isBad(int number) {
        return number % BAD_EACH == BAD_EACH - 1;
    }

    /** Returns how many of so many lines are no plan. */
    static int bad(int lines) {
        return (int) IntStream.range(0, lines).filter(GeneratedPlans::isBad).count();
    }

    /** Returns a line without its line feed. */
    byte[] line(int number) {
        if (isBad(number)) {
            return BAD.get(number / BAD_EACH % BAD.size());
        }
        return different
                .get(number % different.size())
                .replace(ID, "plan-" + number)
                .replace(ORGANISATION, "องค์การบริหารส่วนตำบลที่ " + number % ORGANISATIONS)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes so many lines into some files of a folder, with blank lines in between and none at the end of a file. */
    void write(Path folder, int lines, int files) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve("plans-" + file + ".ndjson")))) {
                for (int i = file; i < lines; i += files) {
                    out.write(line(i));
                    out.write(
                            i + files >= lines
                                    ? new byte[0]
                                    : i % 11 == 0 ? new byte[] {'\r', '\n', '\n'} : new byte[] {'\n'});
                }
            }
        }
    }

    /** Returns the summary that {@link BulkEvaluation} gives of the same files. */
    static ComplianceSummary inBulk(Path folder, int threads) throws IOException {
        ComplianceSummary.Builder summary = ComplianceSummary.builder();
        for (Path file : Folders.files(folder)) {
            // Text in which every byte is a character, since some lines are not UTF-8.
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1);
                    Stream<BulkResult> results = BulkEvaluation.by(ComplianceEvaluator.standard())
                            .withThreads(threads)
                            .asTheyCome()
                            .evaluate(lines.filter(line -> !line.isBlank()).map(GeneratedPlans::task))) {
                results.forEach(result -> result.report().ifPresentOrElse(summary::add, summary::addError));
            }
        }
        return summary.build();
    }

    private static EvaluationTask task(String line) {
        return new EvaluationTask(
                "line", () -> EvaluationInputJson.read("line", utf8(line)).orElseThrow());
    }

    private static String utf8(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }
}
