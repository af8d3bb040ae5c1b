package org.kmplan.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders below target that tests write to. */
final class Folders {
    private Folders() {}

    /** Returns an empty folder. */
    static Path empty(String name) throws IOException {
        Path folder = LocalSpark.TARGET.resolve("plans").resolve(name);
        if (Files.exists(folder)) {
            for (Path path : all(folder)) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
        return folder;
    }

    /** Returns the files below a folder, without checksums. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the number of files below a folder that may not be there yet. */
    static int count(Path folder) {
        try {
            return Files.exists(folder) ? files(folder).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
