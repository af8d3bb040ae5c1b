package org.kmplan.rules.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Figures of a run that stand in CONTRIBUTING.md between {@code <!-- generated:NAME -->} and {@code <!-- /generated -->}. The
 * tests of km-rules run in its folder, one below the file.
 */
public final class GuideFigures {
    private static final Path GUIDE = Path.of("..", "CONTRIBUTING.md");
    private static final String END = "<!-- /generated -->";

    private final String begin;

    private GuideFigures(String name) {
        this.begin = "<!-- generated:" + name + " -->\n";
    }

    /** Returns the figures of a name. */
    public static GuideFigures named(String name) {
        return new GuideFigures(name);
    }

    /** Tells whether figures are to be written anew: {@code -Dkm.update=true}. */
    public static boolean areUpdated() {
        return Boolean.getBoolean("km.update");
    }

    /** Tells whether the guide is there; it is not part of the test jar. */
    public static boolean guideIsThere() {
        return Files.exists(GUIDE);
    }

    /**
     * Returns the figures as they stand in the guide.
     *
     * @throws IOException if the guide cannot be read
     * @throws IllegalStateException if it has no place for these figures
     */
    public String read() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = start(guide);
        return guide.substring(start, guide.indexOf(END, start));
    }

    /**
     * Puts other figures in their place.
     *
     * @throws IOException if the guide cannot be read or written
     * @throws IllegalStateException if it has no place for these figures
     */
    public void write(String figures) throws IOException {
        String guide = Files.readString(GUIDE);
        int start = start(guide);
        Files.writeString(GUIDE, guide.substring(0, start) + figures + guide.substring(guide.indexOf(END, start)));
    }

    private int start(String guide) {
        int start = guide.indexOf(begin);
        if (start < 0 || guide.indexOf(END, start) < 0) {
            throw new IllegalStateException("CONTRIBUTING.md has no lines '" + begin.strip() + "' and '" + END
                    + "': add them where the figures belong");
        }
        return start + begin.length();
    }
}
