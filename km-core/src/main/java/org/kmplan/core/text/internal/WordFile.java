package org.kmplan.core.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * File of words: one word a line, as it stands in plans, below a line that says what list it belongs to and what it means.
 *
 * <pre>
 * # Headings of columns.
 * [columns OWNER]
 * ผู้รับผิดชอบ
 * หน่วยงานรับผิดชอบ
 * </pre>
 *
 * <p>A line that begins with a hash and a blank is a remark. In the brackets stand the list and what its words mean: nothing
 * where they mean themselves, one word or several. A list may be continued further below; its words keep their order.
 */
public final class WordFile {
    /**
     * Word of a list.
     *
     * @param text word as written in the file
     * @param meaning what it means, in the words of the brackets; empty if it means itself
     */
    public record Word(String text, List<String> meaning) {}

    private final String name;
    private final Map<String, List<Word>> lists = new LinkedHashMap<>();

    private WordFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param owner class beside whose code the file stands
     * @param name name of the file, such as {@code columns.words}
     * @throws IllegalStateException if there is no such file or a line does not fit; the message names it
     */
    public static WordFile read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no file of words " + name + " beside " + owner.getName());
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file of words " + name, e);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @throws IllegalStateException if a line does not fit
     */
    public static WordFile parse(String name, String content) {
        WordFile file = new WordFile(name);
        List<Word> words = null;
        List<String> meaning = List.of();
        int number = 0;
        int start = 0;
        while (start <= content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            String text = content.substring(start, end).strip();
            start = end + 1;
            number++;
            if (text.isEmpty() || text.startsWith("# ")) {
                continue;
            }
            if (text.startsWith("[") && text.endsWith("]") && text.length() > 2) {
                List<String> head =
                        Arrays.asList(text.substring(1, text.length() - 1).split(" ", -1));
                words = file.lists.computeIfAbsent(head.get(0), list -> new ArrayList<>());
                meaning = List.copyOf(head.subList(1, head.size()));
            } else if (words == null) {
                throw new IllegalStateException(name + ":" + number
                        + ": expected a list in brackets before the first word, found '" + text + "'");
            } else {
                words.add(new Word(text, meaning));
            }
        }
        return file;
    }

    /** Returns the names of the lists in order. */
    public List<String> lists() {
        return List.copyOf(lists.keySet());
    }

    /**
     * Returns the words of a list in order.
     *
     * @throws IllegalStateException if the file has no such list
     */
    public List<Word> words(String list) {
        List<Word> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("The file of words " + name + " has no list '" + list + "'");
        }
        return List.copyOf(words);
    }
}
