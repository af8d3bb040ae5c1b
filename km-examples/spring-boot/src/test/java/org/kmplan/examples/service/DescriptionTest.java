package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document describes what there is. */
class DescriptionTest extends OnEmbeddedDatabase {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void every_address_for_programs_is_described() {
        JsonNode document = JsonMapper.shared()
                .readTree(new Browser(port).get("/api/openapi").body());
        assertThat(document.get("openapi").asString()).startsWith("3.");
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                described.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                assertThat(operation.getValue().get("summary").asString()).isNotBlank();
                assertThat(operation.getValue().toString()).doesNotContain("viewer", "Viewer");
            }
        }
        Set<String> there = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/api/v1/")) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> there.add(method + " " + path));
                }
            }
        }
        assertThat(described).isEqualTo(there).hasSizeGreaterThanOrEqualTo(11);
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/paths/~1api~1v1~1plans/post/requestBody/content/multipart~1form-data")
                        .isMissingNode())
                .isFalse();
    }
}
