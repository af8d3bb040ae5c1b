package org.kmplan.examples.spark;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Severity;

/** Rows as Parquet; the report stands in its row as JSON. */
final class ParquetRows implements RowWriter {
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message plan_report {
              required binary file (STRING);
              required int64 line;
              optional binary plan (STRING);
              optional binary organisation (STRING);
              optional binary topic (STRING);
              optional binary planVerdict (STRING);
              optional binary executionVerdict (STRING);
              optional int32 mandatoryFindings;
              optional int32 recommendedFindings;
              optional group failedRules (LIST) { repeated group list { required binary element (STRING); } }
              optional binary report (STRING);
              optional binary error (STRING);
            }
            """);

    private static final String REPORT = "report";

    private final ParquetWriter<Group> out;

    ParquetRows(Path file, Configuration conf) throws IOException {
        this.out = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, conf))
                .withConf(conf)
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                // No two reports are equal, and nobody looks for the least of them.
                .withDictionaryEncoding(REPORT, false)
                .withStatisticsEnabled(REPORT, false)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build();
    }

    @Override
    public void write(ReportRow row) throws IOException {
        SimpleGroup group = new SimpleGroup(SCHEMA);
        group.add("file", row.file());
        group.add("line", row.line());
        text(group, "plan", row.plan());
        text(group, "organisation", row.organisation());
        text(group, "topic", row.topic());
        text(group, "planVerdict", row.verdict(Aspect.PLAN));
        text(group, "executionVerdict", row.verdict(Aspect.EXECUTION));
        number(group, "mandatoryFindings", row.failures(Severity.MANDATORY));
        number(group, "recommendedFindings", row.failures(Severity.RECOMMENDED));
        Group rules = group.addGroup("failedRules");
        row.failedRules().forEach(rule -> rules.addGroup("list").add("element", rule));
        text(group, REPORT, row.json());
        text(group, "error", row.error());
        out.write(group);
    }

    private static void text(Group group, String name, Optional<String> value) {
        value.ifPresent(known -> group.add(name, known));
    }

    private static void number(Group group, String name, Optional<Integer> value) {
        value.ifPresent(known -> group.add(name, known));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
