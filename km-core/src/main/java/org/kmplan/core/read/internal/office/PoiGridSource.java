package org.kmplan.core.read.internal.office;

import java.util.Optional;
import java.util.function.Supplier;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.DocumentFormat;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;

/**
 * Keeps Apache POI optional: loads the reader that uses it only when a document needs it, and names the dependency where it
 * is missing from the class path.
 */
public final class PoiGridSource implements GridSource {
    /** Maven coordinates of the dependency, without a version. */
    public static final String DEPENDENCY = "org.apache.poi:poi-ooxml";

    private static final String PROBE = "org.apache.poi.openxml4j.opc.OPCPackage";

    private final DocumentFormat format;
    private final Supplier<GridSource> reader;

    public PoiGridSource(DocumentFormat format, Supplier<GridSource> reader) {
        this.format = format;
        this.reader = reader;
    }

    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        if (isMissing()) {
            return missing(problems, PROBE);
        }
        try {
            return reader.get().read(document, limits, repair, problems);
        } catch (NoClassDefFoundError e) {
            return missing(problems, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isMissing() {
        try {
            Class.forName(PROBE, false, PoiGridSource.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private Optional<Grid> missing(Problems problems, String className) {
        problems.add(
                ProblemCode.LIBRARY_MISSING,
                "expected the library " + DEPENDENCY + " on the class path to read " + format.english()
                        + ", found no class " + className.replace('/', '.')
                        + "\nHint: add the dependency " + DEPENDENCY,
                "");
        return Optional.empty();
    }
}
