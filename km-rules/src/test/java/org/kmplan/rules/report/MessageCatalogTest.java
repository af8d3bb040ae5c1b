package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.fact.record.RiskWeight;
import org.kmplan.rules.mutation.FactRules;

/** The message catalogue beside the rules that use it: complete in both languages, and nothing in it is idle. */
class MessageCatalogTest {
    private static final Messages TH = Messages.of(Language.TH);
    private static final Messages EN = Messages.of(Language.EN);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");

    /** Words in Latin letters that Thai plans use as they are. */
    private static final Pattern CODES =
            Pattern.compile("(KMP|CMP) [1-7]|\\b(KMP|CMP|KM Action Plan|KM|KRI)\\b|\\{[A-Za-z]+\\}");

    private static final String ABOVE_OR_BELOW = "\u0E31\u0E34-\u0E3A\u0E47";
    private static final String TONE = "\u0E48-\u0E4E";

    /** A mark without a letter, two marks of one level, a sara am in two parts, a sara ae in two parts. */
    private static final Pattern MALFORMED = Pattern.compile("(^|[^\u0E01-\u0E2E" + ABOVE_OR_BELOW + TONE + "])["
            + ABOVE_OR_BELOW + TONE + "]|[" + ABOVE_OR_BELOW + "]{2}|[" + TONE + "]{2}|[" + TONE + "][" + ABOVE_OR_BELOW
            + "]|\u0E4D\u0E32|\u0E4D[" + TONE + "]\u0E32|\u0E40\u0E40");

    private static final Set<String> DAYS = Set.of("due", "by", "windowStart", "windowEnd");

    /** Numbers from which a share is worked out. */
    private static final Set<String> SHARED = Set.of("persons", "headcount");

    private static final Set<String> ADVISED =
            Set.of("failed", "missed", "notDeterminable", "open", "missing", "dueUnknown");

    private static final Map<String, DrlRule> RULES = drlRules();

    @Test
    void has_a_text_for_each_reason_and_an_advice_where_something_is_to_be_done() {
        SoftAssertions softly = new SoftAssertions();
        for (Messages messages : List.of(TH, EN)) {
            for (DrlRule rule : RULES.values()) {
                // A reason that many rules share, such as "pending", has one text for all of them.
                softly.assertThat(messages.keys()).containsAnyOf(rule.key(), rule.reason());
                if (ADVISED.contains(rule.report())) {
                    softly.assertThat(messages.keys()).containsAnyOf(rule.key() + ".advice", rule.reason() + ".advice");
                }
            }
        }
        softly.assertAll();
        assertThat(RULES).hasSizeGreaterThan(80);
    }

    @Test
    void describes_each_rule_of_the_catalogue() {
        SoftAssertions softly = new SoftAssertions();
        for (Messages messages : List.of(TH, EN)) {
            for (CatalogEntry entry : RuleCatalog.standard().entries()) {
                softly.assertThat(messages.keys())
                        .contains(entry.id() + ".title", entry.id() + ".basis", entry.id() + ".demand");
                if (entry.aspects().contains(Aspect.EXECUTION)) {
                    softly.assertThat(messages.keys()).contains(entry.id() + ".needs");
                }
            }
        }
        softly.assertAll();
    }

    /** Of the rules that count work so far, those that count late work as well have no reason that calls it late. */
    @Test
    void sets_no_limit_in_time_where_later_work_counts_as_well() {
        Set<String> keys = EN.keys();
        List<String> counted = keys.stream()
                .filter(key -> key.matches("[A-Z]+-[0-9]+\\.too-few(-[a-z-]+)?"))
                .filter(key -> !keys.contains(key.substring(0, key.indexOf('.')) + ".late"))
                .toList();
        assertThat(counted).contains("KMP-03.too-few", "KMP-08.too-few-exchanges", "REC-02.too-few-channels");
        for (String key : counted) {
            assertThat(EN.template(key).orElseThrow()).doesNotContain("by {due}");
            assertThat(TH.template(key).orElseThrow()).doesNotContain("ภายใน {due}");
        }
    }

    @Test
    void has_a_word_for_each_constant() {
        assertThat(family("outcome")).isEqualTo(names(Outcome.values()));
        assertThat(family("severity")).isEqualTo(names(Severity.values()));
        assertThat(family("aspect")).isEqualTo(names(Aspect.values()));
        assertThat(family("verdict")).isEqualTo(names(Verdict.values()));
        assertThat(family("refusal")).isEqualTo(names(PeriodRefusal.values()));
        assertThat(family("note")).isEqualTo(names(PeriodNote.values()));
        Set<String> problems = names(ProblemCode.values());
        names(ProblemCode.values()).forEach(code -> problems.add(code + ".advice"));
        assertThat(family("problem")).isEqualTo(problems);
    }

    @Test
    void has_a_word_for_each_demand_of_a_rule_that_makes_two() {
        assertThat(family("parameter"))
                .containsExactlyInAnyOrder(
                        "KMP-06.min_sets",
                        "KMP-06.min_topics",
                        "KMP-08.min_followups",
                        "KMP-08.min_exchanges",
                        "REC-02.min_examples",
                        "REC-02.min_channels");
    }

    @Test
    void says_about_problems_of_documents_what_the_reader_says() {
        SoftAssertions softly = new SoftAssertions();
        for (ProblemCode code : ProblemCode.values()) {
            softly.assertThat(template(EN, "problem." + code)).isEqualTo(code.english());
            softly.assertThat(template(EN, "problem." + code + ".advice")).isEqualTo(code.advice());
        }
        softly.assertAll();
    }

    @Test
    void has_the_same_keys_and_placeholders_in_both_languages() {
        assertThat(TH.keys()).isEqualTo(EN.keys());
        SoftAssertions softly = new SoftAssertions();
        for (String key : TH.keys()) {
            softly.assertThat(placeholders(template(TH, key))).as(key).isEqualTo(placeholders(template(EN, key)));
        }
        softly.assertAll();
    }

    @Test
    void names_only_values_that_the_fact_is_sure_to_have() {
        SoftAssertions softly = new SoftAssertions();
        for (DrlRule rule : RULES.values()) {
            Set<String> known =
                    fact(rule, component -> compared(rule, component)).values().keySet();
            boolean advised = ADVISED.contains(rule.report());
            for (String key : advised ? List.of(rule.key(), rule.key() + ".advice") : List.of(rule.key())) {
                Set<String> named = placeholders(
                        EN.keys().contains(key)
                                ? template(EN, key)
                                : template(EN, key.substring(rule.id().length() + 1)));
                named.remove("needs");
                softly.assertThat(known).as(key).containsAll(named);
            }
        }
        softly.assertAll();
    }

    @Test
    void names_only_values_of_each_fact_that_can_pass() {
        SoftAssertions softly = new SoftAssertions();
        for (DrlRule rule : RULES.values()) {
            // A fact for targets that are not there never passes.
            if (!rule.fact().equals("StatedTargets")) {
                String conditions = conditionsOn(rule.fact());
                // A share is worked out from numbers, and the ends of a window make its last day.
                Check passing = fact(
                        rule,
                        component -> conditions.contains(component + " == null")
                                || component.equals("share")
                                || (component.startsWith("window") && conditions.contains("due == null")));
                Set<String> known = passing.values().keySet();
                String key = rule.id() + (passing.aspect() == Aspect.PLAN ? ".passed" : ".done");
                softly.assertThat(known).as(key + " " + rule.fact()).containsAll(placeholders(template(EN, key)));
            }
        }
        softly.assertAll();
    }

    @Test
    void has_a_name_for_each_value_that_a_fact_can_have() {
        Set<String> named = new TreeSet<>();
        for (DrlRule rule : RULES.values()) {
            named.addAll(fact(rule, component -> true).values().keySet());
            named.addAll(fact(rule, component -> false).values().keySet());
        }
        // The facts for rules of an application's own, which no built-in rule looks at.
        named.addAll(Set.of("step", "activity", "due"));
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(family("value")).isEqualTo(named);
    }

    @Test
    void has_no_key_that_nothing_uses() {
        Set<String> used = new TreeSet<>(List.of(
                "passed",
                "done",
                "nothing-to-check",
                "switched-off",
                "switched-off-without-basis",
                "not-switched-on",
                "records-missing",
                "records-missing.advice",
                "register-missing",
                "register-missing.advice"));
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            used.addAll(List.of(entry.id() + ".title", entry.id() + ".basis", entry.id() + ".demand"));
            used.add(entry.aspects().contains(Aspect.EXECUTION) ? entry.id() + ".needs" : entry.id() + ".title");
            used.add(entry.aspects().contains(Aspect.EXECUTION) ? entry.id() + ".done" : entry.id() + ".title");
            used.add(entry.aspects().contains(Aspect.PLAN) ? entry.id() + ".passed" : entry.id() + ".title");
        }
        RULES.keySet().forEach(key -> used.addAll(List.of(key, key + ".advice")));
        RULES.values().forEach(rule -> used.addAll(List.of(rule.reason(), rule.reason() + ".advice")));
        Pattern families = Pattern.compile(
                "(outcome|severity|aspect|verdict|refusal|note|subject|position|report|problem|parameter|waiver|policy|difference|summary|explanation|value|repair|advice|page|table)\\..+");
        assertThat(TH.keys().stream().filter(key -> !families.matcher(key).matches()))
                .isSubsetOf(used);
    }

    @Test
    void is_written_in_one_script_per_language() {
        SoftAssertions softly = new SoftAssertions();
        for (String key : TH.keys()) {
            softly.assertThat(CODES.matcher(template(TH, key)).replaceAll(""))
                    .as(key)
                    .doesNotContainPattern("[A-Za-z0-9]");
            // Advice on problems quotes what to write, in Thai.
            if (!key.startsWith("problem.")) {
                softly.assertThat(template(EN, key)).as(key).doesNotContainPattern("[\u0E00-\u0E7F]");
            }
        }
        softly.assertAll();
    }

    @Test
    void is_well_formed_text() {
        SoftAssertions softly = new SoftAssertions();
        for (String key : TH.keys()) {
            for (String text : List.of(template(TH, key), template(EN, key))) {
                softly.assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .doesNotContain("  ", "\uFFFD", "\u00A0", "\u200B", "\"")
                        .doesNotContainPattern(MALFORMED);
            }
        }
        softly.assertAll();
    }

    @Test
    void ends_english_sentences_with_a_full_stop() {
        SoftAssertions softly = new SoftAssertions();
        Stream<String> sentences = EN.keys().stream()
                .filter(key ->
                        key.matches("[A-Z]{3}-\\d\\d\\..+") && !key.endsWith(".title") && !key.endsWith(".needs"));
        sentences.forEach(key -> {
            softly.assertThat(template(EN, key)).as(key).matches("(?s)[A-Z{0-9].*[.]'?");
            softly.assertThat(template(TH, key)).as(key).doesNotEndWith(".");
        });
        softly.assertAll();
    }

    private static Set<String> family(String name) {
        Set<String> members = new TreeSet<>();
        for (String key : TH.keys()) {
            if (key.startsWith(name + ".")) {
                members.add(key.substring(name.length() + 1));
            }
        }
        return members;
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }

    /** Returns the text with its placeholders, or nothing if there is none. */
    private static String template(Messages messages, String key) {
        return messages.template(key).orElse("");
    }

    private static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String conditionsOn(String fact) {
        return String.join(
                "\n",
                RULES.values().stream()
                        .filter(rule -> rule.fact().equals(fact))
                        .map(DrlRule::condition)
                        .toList());
    }

    /** Tells whether the rule holds only where the component has a value. */
    private static boolean compared(DrlRule rule, String component) {
        return (rule.condition().contains(component) && !rule.condition().contains(component + " == null"))
                || (DAYS.contains(component) && needsLastDay(rule))
                || (SHARED.contains(component) && rule.condition().contains("share "));
    }

    /** Tells whether what the rule reports holds only where the last day is known. */
    private static boolean needsLastDay(DrlRule rule) {
        return switch (rule.report()) {
            case "pending", "soFar" -> true;
            case "missed", "open" -> DayBound.class.isAssignableFrom(EngineProbe.factType(rule.fact()));
            default -> false;
        };
    }

    /** Returns a fact that the rule matches by its type, with values for those optional components that are given. */
    private static Check fact(DrlRule rule, Predicate<String> given) {
        try {
            Class<?> type = EngineProbe.factType(rule.fact());
            List<Class<?>> types = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                types.add(component.getType());
                if (component.getName().equals("rule")) {
                    values.add(rule.id());
                } else {
                    boolean filled = !optional || given.test(component.getName());
                    values.add(filled ? example(component.getType()) : null);
                }
            }
            return (Check)
                    type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fact " + rule.fact() + ": could not be built from examples", e);
        }
    }

    private static Object example(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == FiscalYear.class) {
            return FiscalYear.of(2566);
        }
        if (type == RiskWeight.class) {
            return new RiskWeight(Fraction.of(2), null);
        }
        return Map.<Class<?>, Object>of(
                        int.class,
                        2,
                        Integer.class,
                        2,
                        boolean.class,
                        true,
                        String.class,
                        "x",
                        List.class,
                        List.of(),
                        Set.class,
                        Set.of(),
                        LocalDate.class,
                        LocalDate.of(2023, 1, 31),
                        Fraction.class,
                        Fraction.of(2),
                        PlanPeriod.class,
                        new PlanPeriod.FiscalYears(FiscalYear.of(2566), FiscalYear.of(2566)),
                        Place.class,
                        new Place(Place.PLAN, Optional.empty()))
                .get(type);
    }

    /** Rule of a DRL file: its name, the fact that it matches, its condition and what it reports. */
    private record DrlRule(String id, String reason, String fact, String condition, String report) {
        String key() {
            return id + "." + reason;
        }
    }

    private static Map<String, DrlRule> drlRules() {
        Pattern form = Pattern.compile(
                "rule \"(\\S+) (\\S+)\"\\s+when\\s+\\$check : (\\w+)\\((.*?)\\)\\s+then\\s+findings\\.(\\w+)\\(",
                Pattern.DOTALL);
        Map<String, DrlRule> rules = new TreeMap<>();
        int understood = 0;
        int expected = 0;
        for (String drl : DrlSources.read()) {
            Matcher matcher = form.matcher(drl);
            while (matcher.find()) {
                assertThat(matcher.group(1)).isEqualTo(matcher.group(3));
                String reason = matcher.group(2);
                for (Class<? extends Check> type : FactRules.types(matcher.group(3))) {
                    for (String id : FactRules.ids(type, reason)) {
                        DrlRule rule =
                                new DrlRule(id, reason, type.getSimpleName(), matcher.group(4), matcher.group(5));
                        rules.put(rule.key(), rule);
                    }
                }
                understood++;
            }
            expected += drl.split("(?m)^rule ", -1).length - 1;
        }
        assertThat(understood).as("rules that were understood").isEqualTo(expected);
        return rules;
    }
}
