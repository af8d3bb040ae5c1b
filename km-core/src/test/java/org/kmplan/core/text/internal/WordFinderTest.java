package org.kmplan.core.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kmplan.core.text.internal.WordFinder.Hit;
import org.kmplan.core.text.internal.WordFinder.Letters;

/** Finding many words at once. */
class WordFinderTest {
    private static WordFinder<Integer> finder() {
        WordFinder<Integer> finder = new WordFinder<>();
        finder.add("เดือน", 1);
        finder.add("เดือนละ", 2);
        finder.add("ละ", 3);
        finder.add("กลางปี งบ", 4);
        return finder;
    }

    @Test
    void finds_the_longest_word_from_either_end() {
        Letters text = Letters.of("ทุกเดือนละครั้ง");
        assertThat(finder().startingAt(text, 3)).contains(new Hit<>(2, 3, 10));
        assertThat(finder().startingAt(text, 2)).isEmpty();
        assertThat(finder().endingAt(text, 10)).contains(new Hit<>(2, 3, 10));
        assertThat(finder().endingAt(text, 8)).contains(new Hit<>(1, 3, 8));
        assertThat(finder().endingAt(text, 0)).isEmpty();
    }

    @Test
    void finds_every_word_at_a_place_the_longest_first() {
        assertThat(finder().allAt(Letters.of("เดือนละ"), 0)).containsExactly(new Hit<>(2, 0, 7), new Hit<>(1, 0, 5));
    }

    @Test
    void finds_a_whole_text_only_as_a_whole() {
        assertThat(finder().whole("เดือน")).contains(1);
        assertThat(finder().whole("เดือนล")).isEmpty();
        assertThat(finder().whole("")).isEmpty();
    }

    @Test
    void passes_over_blanks_in_words_that_are_long_enough() {
        assertThat(finder().looselyAt(Letters.of("เดื  อน"), 0, 2, 5)).containsExactly(new Hit<>(1, 0, 7));
        assertThat(finder().looselyAt(Letters.of("เดื   อน"), 0, 2, 5)).isEmpty();
        assertThat(finder().looselyAt(Letters.of("เดื อน"), 0, 2, 6)).isEmpty();
        assertThat(finder().looselyAt(Letters.of("ล ะ"), 0, 2, 3)).isEmpty();
        assertThat(finder().looselyAt(Letters.of("กลางปี งบ"), 0, 2, 5)).containsExactly(new Hit<>(4, 0, 9));
        assertThat(finder().looselyAt(Letters.of("กลางปีงบ"), 0, 2, 5)).isEmpty();
    }

    @Test
    void refuses_a_word_that_leads_to_two_things() {
        WordFinder<Integer> finder = finder();
        finder.add("ละ", 3);
        assertThatThrownBy(() -> finder.add("ละ", 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The word 'ละ' leads to two things: 3 and 5");
        assertThatThrownBy(() -> finder.add("", 5)).isInstanceOf(IllegalStateException.class);
    }
}
