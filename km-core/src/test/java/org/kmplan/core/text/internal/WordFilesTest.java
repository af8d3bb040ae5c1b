package org.kmplan.core.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.text.ThaiText;

/** The files of words: their form, and that no word of a list leads to two things. */
class WordFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".words"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(5);
            return files;
        }
    }

    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_word_of_a_list_leads_to_two_things(Path file) throws IOException {
        assertThat(ambiguous(WordFile.parse(file.toString(), content(file)))).isEmpty();
    }

    @Test
    void a_word_that_leads_to_two_things_is_found() {
        WordFile file = WordFile.parse("x.words", "[columns OWNER]\nผู้รับผิดชอบ\n[columns TARGET]\nผู้ รับผิดชอบ\n");
        assertThat(ambiguous(file)).containsExactly("columns: 'ผู้ รับผิดชอบ' means [TARGET] and [OWNER]");
    }

    /** In the words of periods the meaning is the name of the list; elsewhere each list is looked up by itself. */
    private static List<String> ambiguous(WordFile file) {
        boolean oneTable = file.lists().contains("MONTH");
        Map<String, String> meanings = new HashMap<>();
        return file.lists().stream()
                .flatMap(list -> file.words(list).stream().flatMap(word -> {
                    String table = oneTable ? "" : list + "/";
                    String meaning = (oneTable ? list + " " : "") + word.meaning();
                    String other = meanings.putIfAbsent(table + key(word.text()), meaning);
                    return other == null || other.equals(meaning)
                            ? Stream.empty()
                            : Stream.of(list + ": '" + word.text() + "' means " + meaning + " and " + other);
                }))
                .toList();
    }

    private static String key(String word) {
        String key = ThaiText.key(word).toLowerCase(Locale.ROOT);
        return key.isEmpty() ? word : key;
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_word_stands_twice_and_every_line_is_trimmed(Path file) throws IOException {
        assertThat(content(file).split("\n", -1))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
        WordFile words = WordFile.parse(file.toString(), content(file));
        words.lists().forEach(list -> assertThat(words.words(list)).doesNotHaveDuplicates());
    }

    @Test
    void reads_lists_with_meanings_remarks_and_signs() {
        WordFile file =
                WordFile.parse("x.words", "# Remark.\n\n[numbers]\n#\nNo.\n[half 1]\nครึ่งแรก ของปี\n[numbers]\nที่\n");
        assertThat(file.lists()).containsExactly("numbers", "half");
        assertThat(file.words("numbers")).extracting(WordFile.Word::text).containsExactly("#", "No.", "ที่");
        assertThat(file.words("half")).containsExactly(new WordFile.Word("ครึ่งแรก ของปี", List.of("1")));
    }

    @Test
    void refuses_words_without_a_list_and_unknown_lists() {
        assertThatThrownBy(() -> WordFile.parse("x.words", "คำ\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("x.words:1: expected a list in brackets before the first word, found 'คำ'");
        assertThatThrownBy(() -> WordFile.parse("x.words", "[a]\nคำ\n").words("b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The file of words x.words has no list 'b'");
        assertThatThrownBy(() -> WordFile.read(WordFilesTest.class, "none.words"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.words");
    }
}
