package org.kmplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts that are clean at a glance, against the full way that any zero-width character makes them go. */
class ThaiTextCleanProperties {
    private static final String ZERO_WIDTH = "\u200B";

    @Property(tries = 2_000)
    void cleaning_at_a_glance_gives_what_the_full_way_gives(@ForAll("texts") String text) {
        assertThat(ThaiText.clean(text)).isEqualTo(ThaiText.clean(ZERO_WIDTH + text));
        assertThat(ThaiText.key(text)).isEqualTo(ThaiText.key(ZERO_WIDTH + text));
    }

    @Property(tries = 2_000)
    void a_skeleton_is_the_same_whether_or_not_it_is_the_text_itself(@ForAll("texts") String text) {
        String skeleton = ThaiText.skeleton(text);
        assertThat(ThaiText.skeleton(" " + text)).isEqualTo(skeleton);
        assertThat(skeleton).doesNotContain("\uFFFD", " ", "\u0E48", "\u0E33");
    }

    @Example
    void marks_in_an_unusual_order_and_doubled_ones_are_not_taken_for_clean() {
        for (String text : List.of("ก\u0E48\u0E48", "ก\u0E4D\u0E32", "e\u0301", "ab\u00AD")) {
            assertThat(ThaiText.clean(text)).as(text).isEqualTo(ThaiText.clean(ZERO_WIDTH + text));
        }
        assertThat(ThaiText.clean("ก\u0E48\u0E38")).isEqualTo("ก\u0E38\u0E48");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0E01', '\u0E5B')
                .withChars('\u0E38', '\u0E39', '\u0E3A', '\u0E48', '\u0E49', '\u0E4D', '\u0E32', '\u0E33')
                .withChars(
                        ' ', '\n', 'a', 'e', '-', '<', '>', '\u0301', '\u00E9', '\u00A0', '\u00AD', '\u2013', '\u200B',
                        '\uFFFD', 'A', 'É')
                .ofMaxLength(12);
    }
}
