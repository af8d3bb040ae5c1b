package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.time.PeriodParser;

/**
 * Documents that Jazzer makes: in every build the ones of the corpus, with the profile {@code fuzz} new ones. Whatever they hold,
 * the reader says in a problem what it did not read, and throws nothing.
 */
class ReadingFuzzTest {
    private static final int CELL = 100_000;
    private static final int MAX_PIECE = 24;

    @FuzzTest(maxDuration = "10m")
    void any_bytes(byte[] document) {
        read("plan", document);
    }

    /** A piece that comes again and again up to the length of a whole cell, in a line, a label and each cell of a row. */
    @FuzzTest(maxDuration = "10m")
    void long_text(FuzzedDataProvider data) {
        int place = data.consumeInt(0, 9);
        String long1 = repeated(data);
        String text = switch (place) {
            case 0 -> long1;
            case 1 -> Plans.title() + "\n" + long1 + "\n" + Plans.kmpRows();
            case 2 -> "แผนการจัดการความรู้ " + long1 + "\n" + Plans.kmpRows();
            default -> Plans.complete() + "\n" + "\t".repeat(place - 3) + long1 + "\t" + data.consumeString(40);
        };
        read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10m")
    void word_document(FuzzedDataProvider data) {
        String body = data.consumeString(2_000);
        read(
                "plan.docx",
                Documents.docxOfParts(Map.of(
                        "word/document.xml",
                        Documents.document(body + Documents.p(Plans.title()) + data.consumeRemainingAsString()))));
    }

    @FuzzTest(maxDuration = "10m")
    void page(FuzzedDataProvider data) {
        read("plan.html", ("<html><body>" + data.consumeRemainingAsString()).getBytes(StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10m")
    void periods_and_targets(FuzzedDataProvider data) {
        String text = repeated(data);
        assertThat(PeriodParser.read(text, Optional.empty())).isNotNull();
        assertThat(TargetExpression.readAll(text, Optional.empty())).isNotNull();
    }

    private static String repeated(FuzzedDataProvider data) {
        String start = data.consumeString(MAX_PIECE);
        String piece = data.consumeString(MAX_PIECE);
        String end = data.consumeString(MAX_PIECE);
        int length = data.consumeInt(1, CELL);
        return start + piece.repeat(piece.isEmpty() ? 0 : Math.max(1, length / piece.length())) + end;
    }

    private static void read(String name, byte[] document) {
        ReadResult result = PlanReader.standard().read(name, document);
        assertThat(result.plans().isEmpty() && result.problems().isEmpty()).isFalse();
    }
}
