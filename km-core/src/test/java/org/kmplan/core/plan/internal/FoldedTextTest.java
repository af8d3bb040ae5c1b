package org.kmplan.core.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "ไม่น้อยกว่า, ไมนอยกวา",
        "จำนวน, จานวน",
        "๐๙ ok 09, 09ok09",
        "ＡＺ～！, az-!",
        "A-Z, a-z",
        "a\u2010b\u2015c\u2212d, a-b-c-d",
        "\u2A7D\u2266\u2A7E\u2267, \u2264\u2264\u2265\u2265",
        "\u0E46\u0E4F, \u0E46\u0E4F",
        "\uFF00\uFF5F, \uFF00\uFF5F",
        "\u0E5A, \u0E5A",
    })
    void writes_alike_what_is_meant_alike(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void knows_its_characters_and_nothing_outside() {
        FoldedText text = new FoldedText("09az");
        assertThat(text.isDigit(0)).isTrue();
        assertThat(text.isDigit(1)).isTrue();
        assertThat(text.isDigit(2)).isFalse();
        assertThat(text.isLatin(1)).isFalse();
        assertThat(text.isLatin(2)).isTrue();
        assertThat(text.isLatin(3)).isTrue();
        assertThat(text.isDigit(-1)).isFalse();
        assertThat((int) text.at(4)).isZero();
        FoldedText beside = new FoldedText("/:`{");
        assertThat(beside.isDigit(0) || beside.isDigit(1)).isFalse();
        assertThat(beside.isLatin(2) || beside.isLatin(3)).isFalse();
        FoldedText thai = new FoldedText("ก\u0E46\u0E2F\u0E3F\u0E4F");
        assertThat(thai.isThai(0)).isTrue();
        assertThat(thai.isThai(1)).isTrue();
        assertThat(thai.isThai(2) || thai.isThai(3) || thai.isThai(4)).isFalse();
    }

    @Test
    void knows_where_its_characters_stood() {
        FoldedText text = new FoldedText("ไม่ น้อย");
        assertThat(text.key()).isEqualTo("ไมนอย");
        assertThat(text.isAfterBlank(0)).isTrue();
        assertThat(text.isAfterBlank(1)).isFalse();
        assertThat(text.isAfterBlank(2)).isTrue();
        assertThat(text.isAfterBlank(5)).isTrue();
        assertThat(text.origin(2)).isEqualTo(4);
        assertThat(text.indexOf(4)).isEqualTo(2);
        assertThat(text.indexOf(5)).isEqualTo(3);
        assertThat(text.indexOf(2)).isEqualTo(2);
        assertThat(text.written(0, 2)).isEqualTo("ไม่");
        assertThat(text.written(2, 2)).isEmpty();
        assertThat(text.written(3, 2)).isEmpty();
    }

    @Test
    void looks_back_a_bounded_way() {
        FoldedText text = new FoldedText("คะแนน" + "ก".repeat(5_000) + "คะแนน");
        assertThat(text.hasBefore("คะแนน", 0, 5)).isTrue();
        assertThat(text.hasBefore("คะแนน", 1, 5)).isFalse();
        assertThat(text.hasBefore("คะแนน", 5, 5)).isFalse();
        assertThat(text.hasBefore("คะแนน", 0, 5_005)).isFalse();
        assertThat(text.hasBefore("คะแนน", 0, 5_010)).isTrue();
        assertThat(FoldedText.windowStart(5_000, 5_005)).isEqualTo(5_000);
        assertThat(FoldedText.windowStart(0, 5_005)).isPositive();
    }

    @Test
    void words_are_found_by_their_longest_form() {
        WordList<Integer> words = new WordList<Integer>().add(1, "ปี").add(2, "ปีงบ", "งบ");
        FoldedText text = new FoldedText("ในปีงบ");
        assertThat(words.startingAt(text, 2)).contains(new WordList.Hit<>(2, 2, 6));
        assertThat(words.startingAt(text, 1)).isEmpty();
        assertThat(words.endingAt(text, 6)).contains(new WordList.Hit<>(2, 2, 6));
        assertThat(words.endingAt(text, 4)).contains(new WordList.Hit<>(1, 2, 4));
        assertThat(words.firstIn(text, 0, 6)).contains(new WordList.Hit<>(2, 2, 6));
        assertThat(words.firstIn(text, 0, 5)).isEqualTo(Optional.empty());
        assertThat(new WordList<String>().add("งบ", "งบ").firstIn(text, 3, 6)).contains(new WordList.Hit<>("งบ", 4, 6));
        assertThat(new WordList<String>().add("ในปี", "ในปี").endingAt(new FoldedText("ปี"), 1))
                .isEmpty();
    }
}
