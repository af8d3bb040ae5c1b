package org.kmplan.core.read.internal.grid;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The encoding of Thai text before Unicode: Windows-874, which reads TIS-620 and ISO 8859-11 as well. */
public final class ThaiCharset {
    /** Windows-874; its undefined bytes are read as U+FFFD. */
    public static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    /** Regular expression for its names in lower case. */
    public static final String NAMES = "(?:x-)?(?:tis-?620|windows-874|iso-8859-11|cp874|ms874)";

    private static final Pattern NAME = Pattern.compile(NAMES);

    private ThaiCharset() {}

    /** Tells whether a name in lower case means this encoding. */
    public static boolean isNamed(String name) {
        return NAME.matcher(name).matches();
    }
}
