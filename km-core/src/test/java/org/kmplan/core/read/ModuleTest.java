package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;

/** The library as a module: what it exports, and that it reads documents from the module path. */
class ModuleTest {
    private static final String NAME = "org.kmplan.core";

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModuleFinder finder() {
        return ModuleFinder.of(Stream.of(
                        PlanReader.class,
                        ImmutableList.class,
                        InternalFutureFailureAccess.class,
                        Jsoup.class,
                        JsonFactory.class)
                .map(ModuleTest::place)
                .toArray(Path[]::new));
    }

    private static ModuleDescriptor descriptor() {
        return finder().find(NAME).orElseThrow().descriptor();
    }

    @Test
    void exports_every_package_but_the_internal_ones() {
        ModuleDescriptor module = descriptor();
        Set<String> exported = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(module.isAutomatic()).isFalse();
        assertThat(exported)
                .containsExactlyInAnyOrderElementsOf(module.packages().stream()
                        .filter(name -> !name.contains("internal"))
                        .toList())
                .containsExactlyInAnyOrder(
                        "org.kmplan.core.annotate",
                        "org.kmplan.core.json",
                        "org.kmplan.core.plan",
                        "org.kmplan.core.read",
                        "org.kmplan.core.record",
                        "org.kmplan.core.risk",
                        "org.kmplan.core.text",
                        "org.kmplan.core.time");
    }

    @Test
    void shows_its_codecs_to_the_rules_alone() {
        assertThat(descriptor().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .allSatisfy(export -> assertThat(export.targets()).containsExactly("org.kmplan.rules"));
    }

    @Test
    void reads_text_pages_and_workbooks_from_the_module_path() throws ReflectiveOperationException {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(finder(), ModuleFinder.of(), Set.of(NAME, "org.jsoup"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> type = layer.findLoader(NAME).loadClass("org.kmplan.core.read.PlanReader");
        assertThat(type.getModule().getName()).isEqualTo(NAME);
        assertThat(type).isNotSameAs(PlanReader.class);
        Object reader = type.getMethod("standard").invoke(null);
        byte[] workbook = Sheets.workbook(book -> Sheets.fill(book.createSheet(), 0, Sheets.rows(Plans.complete())));
        for (byte[] document : List.of(
                Plans.complete().getBytes(StandardCharsets.UTF_8),
                Documents.html(Plans.complete()).getBytes(StandardCharsets.UTF_8),
                workbook)) {
            Object result = type.getMethod("read", String.class, byte[].class).invoke(reader, "plan", document);
            assertThat((List<?>) result.getClass().getMethod("plans").invoke(result))
                    .hasSize(1);
        }
    }
}
