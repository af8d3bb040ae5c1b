package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.mutation.FactRules;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;

/** The DRL files as a reader who knows the domain but not Java meets them: conditions that compare values, nothing else. */
class DrlStyleTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "kmplan", "rules");
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]*)\"\\nwhen\\n(.*?)^then\\n(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]+ [a-z]+(-[a-z0-9]+)*");
    private static final Pattern CALL = Pattern.compile(
            "    findings\\.(failed|missed|notDeterminable|open|missing|notApplicable|notYetDue|pending|dueUnknown|soFar|observed)\\(drools\\.getRule\\(\\), \\$check\\);\\n");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"-])\\d+(\\.\\d+)?");

    /** One rule of a DRL file. */
    private record DrlRule(String name, String conditions, String consequence) {
        String fact() {
            return name.substring(0, name.indexOf(' '));
        }

        List<String> ids() {
            String reason = name.substring(name.indexOf(' ') + 1);
            return FactRules.types(fact()).stream()
                    .flatMap(type -> FactRules.ids(type, reason).stream())
                    .toList();
        }
    }

    @Test
    void every_rule_is_read_by_this_test() throws IOException {
        assertThat(rules())
                .hasSize((int) Pattern.compile("(?m)^\\s*rule\\b")
                        .matcher(text())
                        .results()
                        .count())
                .hasSizeGreaterThan(60);
    }

    @Test
    void every_rule_is_named_after_its_facts_and_a_reason() throws IOException {
        for (DrlRule rule : rules()) {
            assertThat(rule.name()).matches(NAME);
            assertThat(rule.conditions().strip()).startsWith("$check : " + rule.fact() + "(");
            assertThat(rule.ids()).as(rule.name()).isNotEmpty();
            for (String id : rule.ids()) {
                assertThat(RuleCatalog.standard().entry(RuleId.of(id)))
                        .as(rule.name())
                        .isPresent();
            }
        }
        assertThat(rules().stream().map(DrlRule::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_consequence_is_one_report() throws IOException {
        assertThat(rules())
                .allSatisfy(
                        rule -> assertThat(rule.consequence()).as(rule.name()).matches(CALL));
    }

    @Test
    void conditions_compare_with_parameters_and_hold_no_number_but_zero_and_one() throws IOException {
        for (DrlRule rule : rules()) {
            assertThat(NUMBER.matcher(rule.conditions().replaceAll("\"[^\"]*\"", ""))
                            .results()
                            .map(MatchResult::group))
                    .as(rule.name())
                    .isSubsetOf("0", "1");
        }
    }

    /** What is demanded differently stands in facts of different types, with attributes named after what they count. */
    @Test
    void conditions_name_no_rule_and_no_attribute_that_needs_a_comment() throws IOException {
        for (DrlRule rule : rules()) {
            assertThat(rule.conditions()).as(rule.name()).doesNotContain("rule ==", "== true", "== false");
            for (Class<? extends Check> fact : FactRules.types(rule.fact())) {
                assertThat(fact.getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .as(rule.name())
                        .noneMatch(name -> name.matches("(?i).*(first|second).*"));
            }
        }
    }

    /** Up to the last day something may still come: records.drl alone says when that is, and all others build on it. */
    @Test
    void one_rule_alone_compares_the_last_day_with_the_day_as_of_which_is_judged() throws IOException {
        assertThat(rules().stream()
                        .filter(rule -> rule.conditions().matches("(?s).*(asOf [<>]=? due|due [<>]=? asOf).*"))
                        .map(DrlRule::name))
                .containsExactly("Timed pending");
    }

    @Test
    void no_condition_says_before_an_order_comparison_that_there_is_something_to_compare() throws IOException {
        Pattern guarded =
                Pattern.compile("\\b(\\w+) != null,(?!(?s:.*)\\b\\1\\.)(?s:.*)(\\b\\1 [<>]|[<>]=? \\1(?!\\w)).*");
        for (DrlRule rule : rules()) {
            if (!rule.conditions().contains("||")) {
                assertThat(guarded.matcher(rule.conditions()).find())
                        .as(rule.name())
                        .isFalse();
            }
        }
    }

    @Test
    void no_rule_steers_the_engine() throws IOException {
        for (String word : List.of(
                "eval",
                "salience",
                "agenda-group",
                "ruleflow-group",
                "activation-group",
                "modify",
                "insert",
                "insertLogical",
                "update",
                "retract",
                "delete",
                "no-loop",
                "function",
                "query",
                "dialect",
                "from",
                "accumulate",
                "new")) {
            assertThat(Pattern.compile("\\b" + word + "\\b")
                            .matcher(text().replaceAll("//.*", ""))
                            .find())
                    .as(word)
                    .isFalse();
        }
    }

    @Test
    void every_entry_with_a_plan_aspect_has_a_rule_by_which_it_fails() throws IOException {
        Set<String> failing = rules().stream()
                .filter(rule -> rule.consequence().contains("findings.failed(")
                        || rule.consequence().contains("findings.missed("))
                .flatMap(rule -> rule.ids().stream())
                .collect(Collectors.toSet());
        Set<String> plan = RuleCatalog.standard().entries().stream()
                .filter(entry -> entry.aspects().contains(Aspect.PLAN))
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet());
        assertThat(failing).containsAll(plan);
    }

    @Test
    void every_file_stands_in_the_one_package_and_says_what_it_is_about() throws IOException {
        for (String file : files()) {
            assertThat(file).matches("(?s)// [^\\n]*\\.\\npackage org\\.kmplan\\.rules\\n.*");
        }
    }

    private static List<DrlRule> rules() throws IOException {
        return RULE.matcher(text())
                .results()
                .map(match -> new DrlRule(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    private static String text() throws IOException {
        return String.join("\n", files());
    }

    private static List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
