package org.kmplan.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** DRL files of the built-in rules, as text. */
final class DrlSources {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "kmplan", "rules");

    private DrlSources() {}

    static List<String> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(DrlSources::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
