package org.kmplan.core.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Word documents and workbooks of the project, and those beside it if they are there. */
final class AnnotatedSamples {
    private static final List<Path> FOLDERS =
            List.of(Path.of("..", "km-examples", "plans", "office"), Path.of("..", "..", "shared", "documents"));

    private AnnotatedSamples() {}

    static List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.filter(file -> file.toString().endsWith(".docx")
                                    || file.toString().endsWith(".xlsx"))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
