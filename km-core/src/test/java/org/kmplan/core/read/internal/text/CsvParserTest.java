package org.kmplan.core.read.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Separated values as records of fields. */
class CsvParserTest {
    private static List<List<String>> records(String text, char separator) {
        CsvParser parser = new CsvParser(text, separator);
        List<List<String>> records = new ArrayList<>();
        while (parser.hasNext()) {
            records.add(
                    parser.next().fields().stream().map(CsvRecord.Field::text).toList());
        }
        return records;
    }

    @Test
    void reads_quotes_as_the_standard_has_them() {
        assertThat(records("a,\"b,\"\"c\"\"\r\nd\",\r\n\"\",e\n", ','))
                .containsExactly(List.of("a", "b,\"c\"\nd", ""), List.of("", "e"));
    }

    @Test
    void takes_a_quote_that_is_never_closed_as_a_sign() {
        assertThat(records("a,\"b\nc,\"d\"\n", ',')).containsExactly(List.of("a", "\"b"), List.of("c", "d"));
        assertThat(records("a,\"b\nc,d\n", ',')).containsExactly(List.of("a", "\"b"), List.of("c", "d"));
    }
}
