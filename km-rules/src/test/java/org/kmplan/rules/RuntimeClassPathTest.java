package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets on its class path when it depends on km-rules, as the build resolved it. */
class RuntimeClassPathTest {
    private static final List<String> RULES_ENGINE = List.of(
            "drools-base",
            "drools-canonical-model",
            "drools-compiler",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler");

    @Test
    void holds_of_the_rules_engine_only_what_runs_a_compiled_model() throws IOException {
        assertThat(artifacts().filter(name -> name.startsWith("drools") || name.startsWith("kie")))
                .containsExactlyInAnyOrderElementsOf(RULES_ENGINE);
    }

    @Test
    void holds_neither_xml_binding_nor_expression_language_nor_compiler() throws IOException {
        assertThat(artifacts())
                .isNotEmpty()
                .noneMatch(name -> name.matches("(?i).*(xstream|mvel|ecj|javaparser|antlr|protobuf|xpp3|mxparser).*"));
    }

    @Test
    void holds_the_streams_of_jackson_alone() throws IOException {
        assertThat(artifacts().filter(name -> name.startsWith("jackson"))).containsExactly("jackson-core");
    }

    @Test
    void holds_no_test_library_and_no_logging_back_end() throws IOException {
        assertThat(artifacts())
                .noneMatch(name -> name.matches("(?i)(junit|jqwik|assertj|archunit|slf4j-(?!api)|logback).*"));
    }

    /** The file names of the jars, without version: {@code drools-core-10.2.0.jar} is {@code drools-core}. */
    private static Stream<String> artifacts() throws IOException {
        String list = Files.readString(Path.of("target", "runtime-class-path.txt"));
        return Stream.of(list.strip().split(";"))
                .map(jar -> jar.substring(jar.replace('\\', '/').lastIndexOf('/') + 1)
                        .replaceFirst("-\\d.*", ""));
    }
}
