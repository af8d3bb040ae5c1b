package org.kmplan.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;

class PeriodTextTest {
    /** Folded and with its new lines made visible. */
    private static String folded(String text) {
        return PeriodText.fold(text).replace("\n", "|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "๐๑๒๘๙;01289",
                "\uFF10\uFF15\uFF19;059",
                "\u0E4F\u0E5A\uFF0F\uFF1A;\u0E4F\u0E5A\uFF0F\uFF1A",
                "AMZamz@[;amzamz@[",
                "a\u00A0b\u2003c;a b c",
                "a\u2013b\u2014c~d;a-b-c-d",
                "a\u2022b\u00B7c;a*b*c",
                "ก\u0E47ข\u0E4Cค\u0E4Eง\u200Bจ\u00ADฉ;กขคงจฉ",
                "น\u0E33;น\u0E32",
                "น \u0E32;น\u0E32",
                "1 \u0E32;1 \u0E32",
                "น\uFFFD\u0E32;น\u0E32",
                "น \u0E34;น\u0E34",
                "a \u0E34;a \u0E34",
                "น\u0E34\u0E34;น\u0E34",
                "น\u0E34\u0E35;น\u0E34\u0E35",
                "เเก;แก",
                "เกเ;เกเ",
            })
    void folds_what_is_meant_alike(String text, String folded) {
        assertThat(PeriodText.fold(text)).isEqualTo(folded);
    }

    @Test
    void takes_every_line_break_for_one_and_joins_what_a_break_split() {
        assertThat(folded("a\nb\rc\u000Bd\fe\u0085f\u2028g\u2029h")).isEqualTo("a|b|c|d|e|f|g|h");
        assertThat(folded("น\n\u0E32")).isEqualTo("น\u0E32");
        assertThat(folded("ฮ \n \u0E34")).isEqualTo("ฮ\u0E34");
        assertThat(folded(" \u0E34")).isEqualTo(" \u0E34");
    }

    @Test
    void drops_tags_and_breaks_the_line_at_those_of_blocks() {
        assertThat(folded("a<b>b</b>c")).isEqualTo("abc");
        assertThat(folded("a<span class='x'>b</span>c<SPAN>d")).isEqualTo("abcd");
        assertThat(folded("a<p>b</p>c<br/>d<!-- e -->f")).isEqualTo("a|b|c|d|f");
        assertThat(folded("a<bold>b")).isEqualTo("a|b");
        assertThat(folded("a<spanning>b")).isEqualTo("a|b");
        assertThat(folded("a<5>b")).isEqualTo("a<5>b");
        assertThat(folded("a<b")).isEqualTo("a<b");
        assertThat(folded("a<")).isEqualTo("a<");
        assertThat(folded("<a>b")).isEqualTo("b");
        assertThat(folded("<p" + " ".repeat(297) + ">x")).isEqualTo("|x");
        assertThat(folded("<p" + "-".repeat(298) + ">x")).startsWith("<p-").endsWith(">x");
    }

    @Test
    void reads_the_entities_of_blanks_and_dashes() {
        assertThat(folded("a&nbsp;b&#160;c")).isEqualTo("a b c");
        assertThat(folded("a&ndash;b&mdash;c&#8211;d&#8212;e")).isEqualTo("a-b-c-d-e");
        assertThat(folded("a&amp;b&")).isEqualTo("a&amp;b&");
        assertThat(folded("&nbsp;&ndash;")).isEqualTo(" -");
    }

    @Test
    void knows_where_its_characters_stood() {
        PeriodText text = PeriodText.of("ก\u0E47<b>๑</b>&ndash;Zเเx น \u0E33\u0E4C");
        assertThat(text.length()).isEqualTo(9);
        assertThat(text.at(-1)).isEqualTo('\0');
        assertThat(text.at(0)).isEqualTo('ก');
        assertThat(text.at(8)).isEqualTo('\u0E32');
        assertThat(text.at(9)).isEqualTo('\0');
        assertThat(text.raw(0, 1)).isEqualTo("ก\u0E47");
        assertThat(text.raw(1, 2)).isEqualTo("๑");
        assertThat(text.raw(2, 3)).isEqualTo("&ndash;");
        assertThat(text.raw(3, 4)).isEqualTo("Z");
        assertThat(text.raw(4, 5)).isEqualTo("เเ");
        assertThat(text.raw(5, 6)).isEqualTo("x");
        assertThat(text.raw(5, 8)).isEqualTo("x น");
        assertThat(text.raw(8, 9)).isEqualTo("\u0E33\u0E4C");
        assertThat(text.raw(3, 3)).isEmpty();
        assertThat(text.raw(4, 3)).isEmpty();
        assertThat(PeriodText.of("<p>ก</p>").raw(0, 3)).isEqualTo("<p>ก</p>");
        assertThat(PeriodText.of("&nbsp;ก").raw(0, 2)).isEqualTo("&nbsp;ก");
    }

    @Test
    void grows_with_the_text() {
        String text = "ก".repeat(64) + "ข".repeat(64) + "ค";
        assertThat(PeriodText.fold(text)).isEqualTo(text);
        assertThat(PeriodText.of(text).raw(63, 65)).isEqualTo("กข");
        assertThat(PeriodText.of(text).raw(127, 129)).isEqualTo("ขค");
    }

    @ParameterizedTest
    @CsvSource({
        "\u0E01, true, false, true",
        "\u0E2E, true, false, true",
        "\u0E2F, false, false, false",
        "\u0E31, false, true, true",
        "\u0E33, false, false, true",
        "\u0E34, false, true, true",
        "\u0E3A, false, true, true",
        "\u0E3B, false, false, true",
        "\u0E3F, false, false, false",
        "\u0E46, false, false, true",
        "\u0E47, false, true, true",
        "\u0E4E, false, true, true",
        "\u0E4F, false, false, false",
    })
    void knows_consonants_marks_and_thai(char c, boolean consonant, boolean mark, boolean thai) {
        assertThat(PeriodText.isConsonant(c)).isEqualTo(consonant);
        assertThat(PeriodText.isMark(c)).isEqualTo(mark);
        assertThat(PeriodText.isThai(c)).isEqualTo(thai);
    }

    @Test
    void knows_letters_and_digits() {
        assertThat("azAZ".chars().allMatch(c -> PeriodText.isLatin((char) c))).isTrue();
        assertThat("`{@[".chars().anyMatch(c -> PeriodText.isLatin((char) c))).isFalse();
        assertThat("09".chars().allMatch(c -> PeriodText.isDigit((char) c))).isTrue();
        assertThat("/:".chars().anyMatch(c -> PeriodText.isDigit((char) c))).isFalse();
    }

    @Test
    void readings_are_equal_by_what_they_say() {
        List<PeriodReading> read = List.of(reading("ม.ค. 2566"), reading("ม.ค. 2566"));
        assertThat(read.get(0)).isEqualTo(read.get(1)).hasSameHashCodeAs(read.get(1));
        assertThat(read.get(0).hashCode()).isNotZero();
        assertThat(read.get(0)).isNotEqualTo(reading("ม.ค. 2567"));
        assertThat(read.get(0)).isNotEqualTo(reading("ม.ค.  2566"));
        assertThat(reading("ม.ค. 66")).isNotEqualTo(reading("ม.ค. 2566"));
        assertThat(reading("งาน")).isNotEqualTo(reading("-"));
        assertThat(read.get(0)).isNotEqualTo("ม.ค. 2566");
        assertThat(read.get(0).toString()).contains("ม.ค.");
        assertThat(reading("งาน").toString()).contains("NO_DATE");
    }

    private static PeriodReading reading(String text) {
        return PeriodParser.read(text, Optional.empty()).get(0);
    }
}
