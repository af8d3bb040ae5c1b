package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuddhistEraTest {
    @ParameterizedTest
    @CsvSource({
        "66, 2566",
        "0, 2500",
        "99, 2599",
        "1900, 2443",
        "2023, 2566",
        "2099, 2642",
        "2566, 2566",
        "1899, 1899",
        "2100, 2100"
    })
    void a_number_tells_its_era_by_its_size(int number, int year) {
        assertThat(BuddhistEra.yearOf(number)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2399, false", "2400, true", "2699, true", "2700, false"})
    void years_of_texts_have_bounds(int number, boolean year) {
        assertThat(BuddhistEra.isYear(number)).isEqualTo(year);
    }

    @Test
    void every_year_of_a_text_can_name_a_fiscal_year() {
        assertThat(FiscalYear.isKnown(BuddhistEra.FIRST_YEAR)).isTrue();
        assertThat(FiscalYear.isKnown(BuddhistEra.LAST_YEAR + 1)).isTrue();
        assertThat(FiscalYear.isKnown(BuddhistEra.LAST_YEAR + 2)).isFalse();
    }

    @Test
    void the_difference_of_the_eras_and_the_bounds_of_years_stand_in_one_place() throws IOException {
        Pattern number = Pattern.compile("\\b(?:543|2400|2699|2700)\\b");
        for (Path module : List.of(Path.of("."), Path.of("../km-rules"), Path.of("../km-examples/cli"))) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                for (Path file : files.filter(
                                path -> path.toString().endsWith(".java") && !path.endsWith("BuddhistEra.java"))
                        .toList()) {
                    assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .noneMatch(line -> !line.strip().startsWith("*")
                                    && !line.strip().startsWith("/")
                                    && number.matcher(line.replaceAll("\"[^\"]*\"", ""))
                                            .find());
                }
            }
        }
    }
}
