package org.kmplan.rules.internal.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.fact.plan.RequiredStep;
import org.kmplan.rules.internal.fact.plan.StepCount;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** The table of causes names what there is, gives its reasons and leads in no circle. */
class CauseTableTest {
    private static final Path PAGE = Path.of("docs", "causes.md");

    private static final String PAGE_HEAD = """
            # One cause, one finding

            What is missing or undone fails several rules. A report says it once: a result that follows from the finding of \
            another rule names it (`Finding.causedBy()`, `causedBy` in JSON) and stands below it. What it looks at is missing, \
            and it cannot be judged; or it sees the same fact from another side, and fails as well. Heads count causes \
            (`ComplianceReport.causes()`).

            A cause has failed, is not waived, follows from nothing itself, and weighs at least as much as what follows from it. \
            What fails follows only from a finding of its own aspect. So no verdict depends on it. Results of rules of your own \
            follow from nothing and are the cause of nothing.

            A result follows if each of its reasons is in a line whose relation holds. Written by `CauseTableTest` from \
            `CauseTable`; `mvn verify -Dkm.update=true` writes it anew.

            | follows | from | where | what becomes of it | why |
            |---|---|---|---|---|
            """;

    /** Relations by which the total is a cause; by another it is a consequence, of which the two exclude each other. */
    private static final Set<Relation> BY_THE_TOTAL =
            Set.of(Relations.OF_A_MISSING_PROCESS, Relations.WITHOUT_THE_KNOWLEDGE_PROCESS);

    @Test
    void every_rule_aspect_and_reason_is_one_of_the_catalogue() {
        for (CauseLine line : CauseTable.all()) {
            line.rules().forEach(rule -> isKnown(rule, line.aspect()));
            isKnown(line.cause(), line.causeAspect());
            line.causeReasons()
                    .forEach(reason -> assertThat(hasText(line.cause(), reason))
                            .as("%s.%s", line.cause(), reason)
                            .isTrue());
            for (String reason : line.reasons()) {
                assertThat(line.rules()).as(reason).anyMatch(rule -> hasText(rule, reason));
            }
            for (String rule : line.rules()) {
                assertThat(line.reasons()).as(rule).anyMatch(reason -> hasText(rule, reason));
            }
        }
    }

    @Test
    void the_page_of_the_table_is_up_to_date() throws IOException {
        StringBuilder page = new StringBuilder(PAGE_HEAD);
        for (CauseLine line : CauseTable.all()) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            side(line.rules(), line.aspect(), line.reasons()),
                            side(Set.of(line.cause()), line.causeAspect(), line.causeReasons()),
                            line.relation().words(),
                            becomes(line.effect()),
                            line.because()))
                    .append(" |\n");
        }
        if (Boolean.getBoolean("km.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString())
                .as("%s; if the change is meant, run the tests with -Dkm.update=true", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    private static String becomes(Effect effect) {
        return switch (effect) {
            case UNJUDGED -> "cannot be judged";
            case SAME_FACT -> "fails as well";
            case IDLE -> "does not apply";
        };
    }

    private static String side(Set<String> rules, Aspect aspect, Set<String> reasons) {
        return String.join(", ", new TreeSet<>(rules))
                + (aspect == Aspect.EXECUTION ? " (execution)" : "")
                + (reasons.isEmpty() ? "" : ": " + String.join(", ", new TreeSet<>(reasons)));
    }

    @Test
    void every_line_has_reasons_to_follow_and_says_why() {
        assertThat(CauseTable.all()).allSatisfy(line -> {
            assertThat(line.reasons()).isNotEmpty();
            assertThat(line.because()).matches("[A-Z].*[a-z0-9]");
            assertThat(line.relation().words()).isNotBlank();
        });
    }

    @Test
    void no_line_stands_twice() {
        Set<String> seen = new HashSet<>();
        for (CauseLine line : CauseTable.all()) {
            for (String rule : line.rules()) {
                for (String reason : line.reasons()) {
                    assertThat(seen.add(String.join(
                                    " ",
                                    rule,
                                    line.aspect().name(),
                                    reason,
                                    line.cause(),
                                    line.causeReasons().toString(),
                                    line.relation().words())))
                            .as("%s.%s from %s", rule, reason, line.cause())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_table_leads_in_no_circle() {
        Map<String, Set<String>> causes = new HashMap<>();
        for (CauseLine line : CauseTable.all()) {
            for (String rule : line.rules()) {
                for (String reason : line.reasons()) {
                    causes.computeIfAbsent(node(rule, line.aspect(), reason), key -> new TreeSet<>())
                            .addAll(causes(line));
                }
            }
        }
        causes.keySet().forEach(start -> visit(start, causes, new LinkedHashSet<>()));
    }

    private static void visit(String node, Map<String, Set<String>> causes, Set<String> path) {
        assertThat(path.add(node)).as("circle %s %s", path, node).isTrue();
        causes.getOrDefault(node, Set.of()).forEach(cause -> visit(cause, causes, path));
        path.remove(node);
    }

    /** Returns the reasons of a line's cause: all that follow from something themselves, if it names none. */
    private static Set<String> causes(CauseLine line) {
        Set<String> nodes = new TreeSet<>();
        if (BY_THE_TOTAL.contains(line.relation())) {
            return Set.of(node(line.cause(), line.causeAspect(), "of a missing process"));
        }
        for (String reason : line.causeReasons()) {
            nodes.add(node(line.cause(), line.causeAspect(), reason));
        }
        if (line.causeReasons().isEmpty()) {
            CauseTable.all().stream()
                    .filter(other -> other.rules().contains(line.cause()) && other.aspect() == line.causeAspect())
                    .flatMap(other -> other.reasons().stream())
                    .filter(reason -> hasText(line.cause(), reason) && fails(line.cause(), reason))
                    .forEach(reason -> nodes.add(node(line.cause(), line.causeAspect(), reason)));
        }
        return nodes;
    }

    /** Tells whether a rule fails for a reason: only then it is a cause. */
    private static boolean fails(String rule, String reason) {
        return !Set.of("PLN-02 nothing-dated").contains(rule + " " + reason);
    }

    private static String node(String rule, Aspect aspect, String reason) {
        return rule + " " + aspect + " " + reason;
    }

    @Test
    void the_total_is_never_both_cause_and_consequence() {
        for (int kmp = 0; kmp <= 7; kmp++) {
            for (int cmp = 0; cmp <= 6; cmp++) {
                Unmet total = unmet(
                        "LNK-01",
                        "steps",
                        new StepCount(new Place("steps", Optional.empty()), 13, kmp, cmp, List.of()));
                Unmet knowledge = step(ProcessStep.KMP1);
                Unmet change = step(ProcessStep.CMP1);
                CauseContext context = context(kmp, cmp);
                boolean follows = Relations.MAKES_UP_THE_TOTAL.test().holds(total, knowledge, context);
                boolean leads = Relations.OF_A_MISSING_PROCESS.test().holds(knowledge, total, context)
                        || Relations.OF_A_MISSING_PROCESS.test().holds(change, total, context)
                        || Relations.WITHOUT_THE_KNOWLEDGE_PROCESS.test().holds(knowledge, total, context);
                assertThat(follows && leads).as("%s KMP, %s CMP", kmp, cmp).isFalse();
                assertThat(follows || leads).as("%s KMP, %s CMP", kmp, cmp).isTrue();
            }
        }
    }

    /** Returns the context of a plan with so many steps, of which the others are reported as missing. */
    private static CauseContext context(int kmp, int cmp) {
        List<Unmet> missing = new ArrayList<>();
        for (int i = kmp; i < 7; i++) {
            missing.add(step(ProcessStep.KMP1));
        }
        for (int i = cmp; i < 6; i++) {
            missing.add(step(ProcessStep.CMP1));
        }
        KnowledgePlan plan = KnowledgePlan.builder()
                .id("plan-1")
                .header(PlanHeader.builder().build())
                .build();
        return new CauseContext(
                new PlanContext(
                        plan,
                        new Parameters(
                                RuleCatalog.standard().entries().stream()
                                        .flatMap(entry -> entry.parameters().stream()
                                                .map(parameter -> Map.entry(
                                                        entry.id() + "." + parameter.name(), parameter.defaultValue())))
                                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                                Set.of())),
                missing);
    }

    private static Unmet step(ProcessStep step) {
        String subject = "steps/" + step;
        RequiredStep fact = new RequiredStep(new Place(subject, Optional.empty()), step, 0);
        return unmet(fact.rule(), subject, fact);
    }

    private static Unmet unmet(String rule, String subject, Check fact) {
        Finding finding = Finding.builder()
                .rule(RuleId.of(rule))
                .aspect(Aspect.PLAN)
                .subject(subject)
                .outcome(Outcome.FAILED)
                .severity(Severity.MANDATORY)
                .addReason(new Message(rule + ".step-missing", Map.of()))
                .build();
        return Unmet.of(0, finding, fact);
    }

    private static void isKnown(String rule, Aspect aspect) {
        Optional<CatalogEntry> entry = RuleCatalog.standard().entry(RuleId.of(rule));
        assertThat(entry).as(rule).isPresent();
        assertThat(entry.get().aspects()).as(rule).contains(aspect);
    }

    private static boolean hasText(String rule, String reason) {
        Messages messages = Messages.of(Language.EN);
        return messages.has(rule + "." + reason) || messages.has(reason);
    }
}
