package org.kmplan.rules.internal.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.json.internal.SchemaGenerator;
import org.kmplan.rules.OwnRules;

class OwnRulesSchemaTest {
    private static final String BOTH = "{'th': 'ก', 'en': 'a'}";
    private static final String RULES = """
            {'schema': 'https://kmplan.org/schema/rules-1.json', 'drl': ['rules/agency.drl'], 'rules': [{
             'id': 'AGY-01', 'severity': 'MANDATORY', 'aspect': 'PLAN', 'looksAt': 'ReviewedStep', 'ofRule': 'KMP-01',
             'title': BOTH, 'basis': BOTH, 'demand': BOTH, 'needs': BOTH,
             'parameters': [{'name': 'min_items', 'number': 3, 'least': '2/3', 'most': 9.5, 'whole': true},
              {'name': 'strict', 'flag': false}, {'name': 'words', 'words': ['ก']}],
             'messages': [{'reason': 'too-few', 'th': 'ก', 'en': 'a', 'advice': BOTH}]}]}
            """.replace("BOTH", BOTH);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OwnRules.schema(), InputFormat.JSON);

    @Test
    void accepts_what_the_reader_accepts() {
        assertThat(isValid(RULES)).isTrue();
        assertThat(isRead(RULES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rules-1.json | rules-2.json",
                "rules/agency.drl | ../agency.drl",
                "rules/agency.drl | c:agency.drl",
                "AGY-01 | agy-01",
                "KMP-01 | KMP01",
                "MANDATORY | MUST",
                "ReviewedStep | \u3000",
                "'needs' | 'wants'",
                "'demand' | 'want'",
                "min_items | MinItems",
                "2/3 | 2/0",
                "'flag': false | 'flag': 0",
                "'words': ['ก'] | 'words': [' ']",
                "'words': ['ก'] | 'whole': true",
                "too-few | too few"
            })
    void refuses_what_the_reader_refuses(String piece, String replacement) {
        assertThat(RULES).contains(piece);
        assertThat(isValid(RULES.replace(piece, replacement))).isFalse();
        assertThat(isRead(RULES.replace(piece, replacement))).isFalse();
    }

    private static boolean isValid(String rules) {
        return SCHEMA.validate(rules.replace('\'', '"'), InputFormat.JSON).isEmpty();
    }

    private static boolean isRead(String rules) {
        return OwnRulesDocument.read("rules.json", rules.replace('\'', '"'))
                .problems()
                .isEmpty();
    }

    @Test
    void is_generated_from_the_codec() throws IOException {
        SchemaGenerator.check(
                Path.of("src/main/resources/org/kmplan/rules/rules-1.schema.json"),
                Map.of(
                        "", OwnRulesDocument.DOCUMENT,
                        "both", OwnRulesDocument.BOTH,
                        "rule", OwnRulesDocument.RULE,
                        "parameter", OwnRulesDocument.PARAMETER,
                        "message", OwnRulesDocument.REASON));
    }
}
