package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Whatever the input is, the reader returns a result and loses nothing. */
class ReadProperties {
    private static final String JUNK = "\t\t\n\n :|-–๑1ก).้ ำาั\uFFFD\u200BKMP ที่<p></p>ม.ค. ๒๕๖๖ ร้อยละ";

    @Property(tries = 300)
    void random_changes_of_a_plan_never_throw_and_lose_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        String text = mutate(Plans.complete(), random);
        ReadResult result = PlanReader.standard().readText("plan.txt", text);
        assertThat(Conservation.lost(text, result)).isEmpty();
    }

    /** A line that is broken before a mark: the mark belongs to the consonant that ends the line above. */
    @Example
    void a_syllable_broken_over_two_lines_is_not_lost() {
        String text = mutate(Plans.complete(), new Random(1672686));
        assertThat(Conservation.lost(text, PlanReader.standard().readText("plan.txt", text)))
                .isEmpty();
    }

    @Property(tries = 200)
    void moved_and_dropped_pieces_are_never_lost(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(Plans.complete().split("\n", -1)));
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                default -> {
                    List<String> cells =
                            new ArrayList<>(Arrays.asList(lines.get(at).split("\t", -1)));
                    cells.remove(random.nextInt(cells.size()));
                    lines.set(at, String.join("\t", cells));
                }
            }
        }
        String text = String.join("\n", lines);
        assertThat(Conservation.lost(text, PlanReader.standard().readText("plan.txt", text)))
                .isEmpty();
    }

    @Property(tries = 200)
    void changed_bytes_never_throw(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Plans.complete().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(200); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        ReadResult result = PlanReader.standard().read("plan.txt", Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        assertThat(result.plans().size() + result.problems().size()).isPositive();
    }

    @Property(tries = 300)
    void any_text_is_survived(@ForAll @StringLength(max = 400) String text) {
        ReadResult result = PlanReader.standard().readText("plan.txt", text);
        assertThat(result.plans().size() + result.problems().size()).isPositive();
    }

    private static String mutate(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            int at = random.nextInt(result.length());
            switch (random.nextInt(3)) {
                case 0 -> result.deleteCharAt(at);
                case 1 -> result.insert(at, JUNK.charAt(random.nextInt(JUNK.length())));
                default -> {
                    int start = random.nextInt(result.length());
                    int end = Math.min(result.length(), start + random.nextInt(40));
                    result.insert(at, result.substring(start, end));
                }
            }
        }
        return result.toString();
    }
}
