package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.EvaluationInput;

/** Plans with the records of a year, as of its last day: what the benchmarks judge. */
final class Situations {
    /** Names of all situations. */
    static final List<String> NAMES = List.of("real", "compliant", "poor", "20", "200", "2000");

    private static final Path EXAMPLES = Path.of("km-examples");
    private static final Path REAL = Path.of("shared", "plans", "pathum-thani-2566.txt");
    private static final int SIZE = 1000;
    private static final int SEED = 2566;

    private Situations() {}

    /**
     * Returns a situation.
     *
     * @param name {@code real}: the real plan if it is beside the repository, else the sample that complies, with the records
     *     of a good year; {@code compliant}: a generated plan carried out in full; {@code poor}: the poor sample with records
     *     to which it hardly gives rise; a number: the sample that complies with so many activities, all carried out
     */
    static EvaluationInput of(String name) {
        return switch (name) {
            case "real" -> real();
            case "compliant" -> carriedOut(compliant(1).get(0));
            case "poor" -> carriedOut(read(sample("khlong-mani-2568.txt")));
            default -> carriedOut(withActivities(read(sample("wiang-tawan-2567.txt")), Integer.parseInt(name)));
        };
    }

    /** Returns the plan that is judged first when the start of a process is measured. */
    static Path first() {
        return sample("wiang-tawan-2567.txt");
    }

    /** Returns generated plans that comply, the same ones each time. */
    static List<KnowledgePlan> compliant(int number) {
        return generated(CompliantPlans.any(), number);
    }

    /** Returns values of an arbitrary, the same ones each time. */
    static <T> List<T> generated(Arbitrary<T> arbitrary, int number) {
        List<T> values = new ArrayList<>(number);
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = arbitrary.generator(SIZE);
            for (int i = 0; i < number; i++) {
                values.add(generator.next(new Random(SEED + i)).value());
            }
        });
        return values;
    }

    private static EvaluationInput real() {
        Optional<Path> real = above(REAL);
        KnowledgePlan plan = read(real.orElseGet(Situations::first));
        String records = real.isPresent() ? "pathum-thani-2566-good-year.json" : "wiang-tawan-2567-good-year.json";
        try {
            PlanRecords done = RecordsJson.readOrThrow(
                            records, Files.readAllBytes(sample("records").resolve(records)))
                    .get(0);
            return EvaluationInput.of(
                    plan, done, plan.fiscalYear().map(FiscalYear::lastDay).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvaluationInput carriedOut(KnowledgePlan plan) {
        return EvaluationInput.of(
                plan,
                FittingRecords.leastComplete(plan),
                plan.fiscalYear().map(FiscalYear::lastDay).orElseThrow());
    }

    private static KnowledgePlan read(Path file) {
        return PlanReader.standard().read(file).plans().get(0);
    }

    private static Path sample(String file) {
        return file("plans/" + file);
    }

    /** Returns a file of the examples. */
    static Path file(String name) {
        Path file = EXAMPLES.resolve(name);
        return above(file)
                .orElseThrow(() -> new IllegalStateException(
                        "Examples: " + file + " is neither here nor in a folder above; run from the repository"));
    }

    private static Optional<Path> above(Path file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }

    /** Returns a plan whose rows share out a number of activities, each like one that the row has. */
    private static KnowledgePlan withActivities(KnowledgePlan plan, int number) {
        List<PlanStep> rows = new ArrayList<>();
        int rowsInAll = plan.steps().size();
        for (PlanStep row : plan.steps()) {
            int ofRow = number / rowsInAll + (rows.size() < number % rowsInAll ? 1 : 0);
            List<Activity> activities = new ArrayList<>();
            for (int i = 0; i < ofRow; i++) {
                activities.add(row.activities().get(i % row.activities().size()).withId(String.valueOf(i + 1)));
            }
            rows.add(row.withActivities(activities));
        }
        return plan.withSteps(rows);
    }
}
