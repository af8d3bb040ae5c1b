package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * List of the mutants that no test can or does kill, each below a line that gives the reason.
 *
 * @param titles titles of the mutants
 */
record Survivors(Set<String> titles) {
    /** Checked-in list: lines that begin with {@code #} are reasons, the others titles of mutants. */
    static final Path FILE = Path.of("src", "test", "resources", "org", "kmplan", "rules", "mutation", "survivors.txt");

    static Survivors read() {
        try {
            Set<String> titles = new TreeSet<>();
            boolean reasoned = false;
            for (String line : Files.readAllLines(FILE)) {
                if (line.isBlank()) {
                    reasoned = false;
                } else if (line.startsWith("#")) {
                    reasoned = true;
                } else if (!reasoned || !titles.add(line)) {
                    throw new IllegalStateException(FILE + ": '" + line + "' stands twice or without a reason");
                }
            }
            return new Survivors(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the titles of mutants that no longer survive off the list. */
    static void retain(Set<String> surviving) throws IOException {
        Files.write(
                FILE,
                Files.readAllLines(FILE).stream()
                        .filter(line -> line.isBlank() || line.startsWith("#") || surviving.contains(line))
                        .toList());
    }
}
