package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.Gap;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.RecordGaps;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.test.SamplePlans;

/**
 * One named break makes exactly the rules fail that its table names, and those follow that it names; everything else stays as
 * it was.
 */
class BreakProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final Path TABLE = Path.of("src", "test", "java", "org", "kmplan", "rules", "breaks.md");

    @Property(tries = 300)
    void a_break_of_any_compliant_plan_fails_exactly_its_rules(
            @ForAll("carriedOut") Situation situation, @ForAll("planBreaks") Break broken) {
        check(broken, situation);
    }

    @Property(tries = 200)
    void a_break_of_any_records_in_full_fails_exactly_its_rules(
            @ForAll("carriedOut") Situation situation, @ForAll("recordBreaks") Break broken) {
        check(broken, situation);
    }

    @Example
    void each_break_of_the_sample_fails_exactly_its_rules() {
        all().forEach(broken -> check(broken, sample()));
    }

    @Example
    void every_rule_is_broken_in_each_of_its_aspects() {
        for (Break.LooksAt looksAt : Break.LooksAt.values()) {
            Set<String> broken = all().stream()
                    .filter(entry -> entry.looksAt() == looksAt)
                    .flatMap(entry -> (entry.fails().isEmpty() ? entry.undecided() : entry.objects()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(broken)
                    .containsAll(EVALUATOR.catalog().entries().stream()
                            .filter(entry ->
                                    !entry.isOptional() && entry.aspects().contains(aspect(looksAt)))
                            .map(entry -> entry.id().value())
                            .toList());
        }
    }

    @Example
    void names_are_unique_for_plans_and_for_records() {
        assertThat(PlanBreaks.all()).extracting(Break::name).doesNotHaveDuplicates();
        assertThat(RecordBreaks.all()).extracting(Break::name).doesNotHaveDuplicates();
    }

    @Example
    void the_table_of_breaks_is_up_to_date() throws IOException {
        String table =
                "# Breaks\n\nThe ways in which `PlanBreaks` and `RecordBreaks` break a compliant plan or its records,"
                        + " and the rules that then fail. Written by `BreakProperties`; `mvn verify -Dkm.update=true` writes it"
                        + " anew.\n\n"
                        + section("Plans", PlanBreaks.all()) + "\n" + section("Records", RecordBreaks.all()) + "\n"
                        + gaps();
        if (Boolean.getBoolean("km.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(table)
                .as("%s; if the change is meant, run the tests with -Dkm.update=true", TABLE)
                .isEqualTo(Files.readString(TABLE));
    }

    private static String section(String title, List<Break> breaks) {
        StringBuilder table = new StringBuilder(
                "## " + title
                        + "\n\n| break | what is wrong | rule that fails | rules that follow from it | may become undecidable |\n|---|---|---|---|---|\n");
        for (Break broken : breaks) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            broken.name(),
                            broken.description(),
                            String.join(", ", broken.fails()),
                            String.join(", ", broken.follows()),
                            String.join(", ", broken.undecided())))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String gaps() {
        StringBuilder table =
                new StringBuilder("## Gaps\n\nWhat `RecordGaps` leaves unrecorded, and the rules that then cannot tell."
                        + " `MissingInputProperties` holds them to it.\n\n| gap | what is not recorded | undecidable"
                        + " | rules that fail | nothing to look at |\n|---|---|---|---|---|\n");
        for (Gap gap : RecordGaps.all()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            gap.name(),
                            gap.description(),
                            String.join(", ", gap.undecided()),
                            String.join(", ", gap.fails()),
                            String.join(", ", gap.idle())))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static void check(Break broken, Situation situation) {
        Aspect aspect = aspect(broken.looksAt());
        Situation after = broken.applyTo(situation);
        ComplianceReport report = EVALUATOR.evaluate(after.plan(), after.records(), after.asOf());
        assertThat(rules(report, aspect, result -> isRoot(result) && result.outcome() == Outcome.FAILED))
                .as("rules failed by '%s'", broken.name())
                .isEqualTo(broken.fails());
        Set<String> following = rules(report, aspect, BreakProperties::follows);
        assertThat(following).as("rules that follow from '%s'", broken.name()).containsAll(broken.follows());
        Set<String> allowed = new TreeSet<>(broken.objects());
        allowed.addAll(broken.undecided());
        following.addAll(rules(report, aspect, result -> result.outcome() == Outcome.NOT_DETERMINABLE));
        assertThat(allowed).as("rules undecided by '%s'", broken.name()).containsAll(following);
        assertThat(rules(report, aspect, result -> result.outcome() == Outcome.NOT_YET_DUE))
                .isEmpty();
    }

    private static boolean isRoot(Finding result) {
        return result.causedBy().isEmpty();
    }

    private static boolean follows(Finding result) {
        return !isRoot(result) && result.outcome() != Outcome.NOT_APPLICABLE;
    }

    private static Set<String> rules(ComplianceReport report, Aspect aspect, Predicate<Finding> which) {
        return report.results(aspect).stream()
                .filter(which)
                .map(result -> result.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Aspect aspect(Break.LooksAt looksAt) {
        return looksAt == Break.LooksAt.PLAN ? Aspect.PLAN : Aspect.EXECUTION;
    }

    private static List<Break> all() {
        List<Break> all = new ArrayList<>(PlanBreaks.all());
        all.addAll(RecordBreaks.all());
        return all;
    }

    private static Situation sample() {
        return new Situation(
                SamplePlans.compliant(),
                FittingRecords.leastComplete(SamplePlans.compliant()),
                SamplePlans.YEAR.lastDay());
    }

    @Provide
    Arbitrary<Situation> carriedOut() {
        return FittingRecords.carriedOut(CompliantPlans.any());
    }

    @Provide
    Arbitrary<Break> planBreaks() {
        return Arbitraries.of(PlanBreaks.all());
    }

    @Provide
    Arbitrary<Break> recordBreaks() {
        return Arbitraries.of(RecordBreaks.all());
    }
}
