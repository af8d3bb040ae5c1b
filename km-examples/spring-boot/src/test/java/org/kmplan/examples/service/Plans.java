package org.kmplan.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sample documents, those of the command line. */
final class Plans {
    private static final Path FOLDER = Path.of("..", "plans");

    private Plans() {}

    static Browser.FileField sample(String name) {
        try {
            Path file = FOLDER.resolve(name);
            return new Browser.FileField(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(sample(name).bytes(), StandardCharsets.UTF_8);
    }

    static Browser.FileField named(String name, String text) {
        return new Browser.FileField(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
