package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checked-in text that a test compares with; {@code -Dkm.update=true} writes it anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "kmplan", "examples", "cli");

    private Golden() {}

    /** Tells whether checked-in text is to be written anew. */
    static boolean isUpdating() {
        return Boolean.getBoolean("km.update");
    }

    /** Fails if the text differs from the checked-in file, or writes the file when updating. */
    static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (isUpdating()) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; if the change is meant, run the tests with -Dkm.update=true", file)
                .isEqualTo(Files.readString(file));
    }
}
