package org.kmplan.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read a document of many plans, by format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    /** Format of the document. */
    @Param({"text", "docx", "xlsx", "html", "json"})
    public String format = "text";

    /** Number of plans in the document, each with 14 rows. */
    @Param({"10", "100"})
    public int plans = 10;

    private final PlanReader reader = PlanReader.standard()
            .withLimits(ReadLimits.builder()
                    .maxDocumentBytes(200_000_000)
                    .maxCells(10_000_000)
                    .build());

    private byte[] document = {};

    /** Makes the document and checks that it reads to as many plans as it holds. */
    @Setup
    public void prepare() {
        document = Documents.of(format, plans);
        int read = read().plans().size();
        if (read != plans) {
            throw new IllegalStateException(
                    "Document of " + plans + " plans as " + format + ": read " + read + ", " + read().problems());
        }
    }

    /** Reads the document. */
    @Benchmark
    public ReadResult read() {
        return reader.read("plans." + format, document);
    }
}
