package org.kmplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.read.ProblemCode;

class PhraseTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Map<String, String> EN = PhraseTexts.ENGLISH.texts();
    private static final Map<String, String> TH = PhraseTexts.THAI.texts();

    @Test
    void fills_values_of_each_kind_in_both_languages() {
        Phrase phrase = Phrase.of("read.format")
                .with("format", Phrase.of("format.DOC"))
                .with("advice", Phrase.of("format.DOC.advice"));
        assertThat(phrase.english())
                .isEqualTo("expected a document in Word (.docx), Excel (.xlsx), HTML, JSON or text,"
                        + " found an old Word document (.doc)\nHint: save it as .docx");
        assertThat(phrase.thai())
                .endsWith("แต่พบเอกสาร Word รุ่นเก่า (.doc)\nคำแนะนำ: เปิดใน Word แล้วบันทึกเป็น .docx");
        Phrase assumed = Phrase.of("period.assumed")
                .with("text", "'ม.ค. 66'")
                .with("period", "ม.ค. 2566")
                .with("notes", List.of(Phrase.of("period.note.SHORT_YEAR"), Phrase.of("period.note.VAGUE")));
        assertThat(assumed).hasToString("read 'ม.ค. 66' as ม.ค. 2566 (short year, vague)");
        assertThat(assumed.thai()).isEqualTo("อ่าน 'ม.ค. 66' เป็น ม.ค. 2566 (ปีเขียนสองหลัก, ระบุเวลาโดยประมาณ)");
        assertThat(Phrase.of("read.too-many-bytes").with("limit", 1024).thai()).contains("๑๐๒๔ ไบต์");
    }

    @Test
    void is_equal_by_key_and_values() {
        Phrase phrase = Phrase.of("read.listed").with("limit", 1).with("found", 2);
        assertThat(phrase)
                .isEqualTo(Phrase.of("read.listed").with("found", 2).with("limit", 1))
                .hasSameHashCodeAs(Phrase.of("read.listed").with("found", 2).with("limit", 1))
                .isNotEqualTo(Phrase.of("read.listed").with("limit", 1).with("found", 3));
        assertThat(phrase.values()).isEqualTo(Map.of("limit", 1L, "found", 2L));
        assertThat(Phrase.named("ชื่อ {limit}", "name {limit}").thai()).isEqualTo("ชื่อ {limit}");
        assertThat(Phrase.named("ชื่อ {limit}", "name {limit}")).hasToString("name {limit}");
    }

    @Test
    void refuses_a_key_without_texts() {
        assertThatThrownBy(() -> Phrase.of("read.nothing-of-the-kind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'read.nothing-of-the-kind'");
    }

    @Test
    void has_the_same_keys_and_placeholders_in_both_languages() {
        assertThat(TH.keySet()).isEqualTo(EN.keySet());
        EN.forEach((key, text) -> assertThat(placeholders(TH.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void is_well_formed_text() {
        TH.forEach((key, text) -> {
            assertThat(text).as(key).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(text.isBlank()).as(key).isEqualTo(EN.get(key).isBlank());
            if (!text.replaceAll("\\{[a-z]+}", "").matches("[^\\p{L}]*")
                    && !key.matches("json\\.noun\\..*|format\\.(JSON|XML|HTML).*")) {
                assertThat(text).as(key).containsPattern("[\u0E01-\u0E2E]");
            }
        });
    }

    @Test
    void is_Thai_but_for_names_of_programs_and_formats() {
        Pattern words = Pattern.compile("[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,})+");
        TH.forEach((key, text) -> {
            String own = PLACEHOLDER.matcher(text).replaceAll("\u00A7").replaceAll("'[^']*'", "");
            assertThat(words.matcher(own).results().map(MatchResult::group))
                    .as(key)
                    .isSubsetOf("HTML, JSON", "JSON Schema", "Rich Text", "CSV UTF");
        });
    }

    @Test
    void says_what_each_code_means_and_what_to_do() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(code.english()).as(code.name()).endsWith(".");
            assertThat(code.thai()).as(code.name()).isNotBlank();
            assertThat(code.advice()).as(code.name()).endsWith(".");
        }
    }

    @Test
    void has_a_text_for_each_key_that_a_reader_names_and_no_other() {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                named.add(key.group(1));
            }
        }
        Set<String> unused = EN.keySet().stream()
                .filter(key -> !named.contains(key)
                        && named.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix))
                        && !key.endsWith(".repaired"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
        Pattern asked = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+[^.])\"\\s*\\)");
        for (String source : sources()) {
            Matcher key = asked.matcher(source);
            while (key.find()) {
                assertThat(EN).containsKey(key.group(1));
            }
        }
    }

    /** Nouns of codecs are said in Thai; a kind of a union is a noun of its own. */
    @Test
    void has_a_text_for_each_noun_of_a_codec() {
        Pattern nouns = Pattern.compile(
                "(ObjectCodec\\.(?:of|lenient)\\(|\\b(?:enumOf|option|mapOf)\\(|UnionCodec<\\w+>\\()\\s*\"([^\"]+)\"");
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            nouns.matcher(source).results().forEach(noun -> {
                String key = "json.noun." + noun.group(2).replace(' ', '-');
                keys.add(key);
                if (noun.group(1).startsWith("UnionCodec")) {
                    keys.add(key + "-kind");
                }
            });
        }
        assertThat(keys).hasSizeGreaterThan(80).isSubsetOf(TH.keySet());
    }

    /** A text that the code holds instead of the catalogue would be in one language. */
    @Test
    void codecs_hold_no_text_of_their_own() {
        Pattern prose = Pattern.compile("\"(?:[^\"\n]* )?(?:expected|found) [^\"\n]*\"");
        List<String> sources = new ArrayList<>(sources("json"));
        for (String room : List.of("internal/policy", "internal/own", "internal/catalog", "report")) {
            sources.addAll(sources(Path.of("../km-rules/src/main/java/org/kmplan/rules", room)));
        }
        for (String source : sources) {
            if (source.contains("IllegalArgumentException(")
                    || source.contains("IllegalStateException(")
                    || source.contains("InvalidObjectException(")) {
                continue;
            }
            assertThat(prose.matcher(source).results().map(result -> result.group()))
                    .as(source.substring(0, Math.min(300, source.length())))
                    .isEmpty();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() {
        List<String> all = new ArrayList<>(sources(""));
        // The texts of problems with policies, own rules and reports stand here as well.
        all.addAll(sources(Path.of("../km-rules/src/main/java")));
        return all;
    }

    private static List<String> sources(String room) {
        return sources(Path.of("src/main/java/org/kmplan/core", room));
    }

    private static List<String> sources(Path room) {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Sources of " + room + ": could not be read", e);
        }
        return sources;
    }
}
