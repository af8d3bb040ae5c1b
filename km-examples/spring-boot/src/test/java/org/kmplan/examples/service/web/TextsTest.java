package org.kmplan.examples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.report.Language;

class TextsTest {
    private static final Pattern USED = Pattern.compile("frame\\.t\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern REFUSED = Pattern.compile("\"(refused\\.[a-z-]+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    @Test
    void both_languages_have_the_same_texts_with_the_same_values() {
        Texts thai = Texts.in(Language.TH);
        Texts english = Texts.in(Language.EN);
        assertThat(thai.keys()).isEqualTo(english.keys());
        Object[] values = {"{0}", "{1}", "{2}", "{3}"};
        for (String key : thai.keys()) {
            assertThat(holes(thai.of(key, values))).as(key).isEqualTo(holes(english.of(key, values)));
            assertThat(english.of(key, values)).as(key).isNotBlank();
            if (!key.equals("nav.language")) {
                assertThat(thai.of(key, values)).as(key).containsPattern("[ก-๙]");
            }
        }
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    @Test
    void every_text_that_is_used_is_there() throws IOException {
        Set<String> keys = Texts.in(Language.EN).keys();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : List.of(USED, REFUSED)) {
                    pattern.matcher(source)
                            .results()
                            .forEach(use -> assertThat(keys).as(file.toString()).contains(use.group(1)));
                }
            }
        }
    }

    @Test
    void days_that_a_hint_shows_can_be_typed_in() {
        for (Language language : Language.values()) {
            String hint = Texts.in(language).of("as-of.hint").replaceFirst("^(For example|เช่น) ", "");
            String[] days = hint.replaceFirst("[;(].*", "").split(", | or | หรือ ");
            assertThat(days).hasSizeGreaterThan(1);
            for (String day : days) {
                assertThat(Forms.day(day, LocalDate.EPOCH)).as(day).isEqualTo(LocalDate.of(2023, 3, 31));
            }
        }
    }

    @Test
    void numbers_are_written_in_the_digits_of_the_language() {
        assertThat(Texts.in(Language.TH).of("pages.of", 2, 13)).isEqualTo("หน้า ๒ จาก ๑๓");
        assertThat(Texts.in(Language.EN).of("pages.of", 2, 13)).isEqualTo("Page 2 of 13");
    }
}
