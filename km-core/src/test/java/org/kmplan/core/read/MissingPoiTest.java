package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;

/** The library without Apache POI on the class path. */
class MissingPoiTest {
    /** Loads the library anew and hides POI and what comes with it. */
    private static final class WithoutPoi extends ClassLoader {
        WithoutPoi() {
            super(MissingPoiTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.kmplan.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static Object read(ClassLoader library, String name, byte[] document) throws ReflectiveOperationException {
        Class<?> reader = library.loadClass("org.kmplan.core.read.PlanReader");
        Object standard = reader.getMethod("standard").invoke(null);
        return reader.getMethod("read", String.class, byte[].class).invoke(standard, name, document);
    }

    private static List<?> list(Object result, String method) throws ReflectiveOperationException {
        return (List<?>) result.getClass().getMethod(method).invoke(result);
    }

    @Test
    void reads_every_document_without_it() throws ReflectiveOperationException {
        byte[] workbook = Sheets.workbook(book -> Sheets.fill(book.createSheet(), 0, Sheets.rows(Plans.complete())));
        for (byte[] document : List.of(
                Plans.complete().getBytes(StandardCharsets.UTF_8),
                Documents.html(Plans.complete()).getBytes(StandardCharsets.UTF_8),
                Documents.docx(Plans.complete()),
                workbook)) {
            Object result = read(new WithoutPoi(), "plan", document);
            assertThat(list(result, "plans")).hasSize(1);
            assertThat(list(result, "problems")).asString().doesNotContain("_BROKEN", "UNSUPPORTED");
        }
    }

    @Test
    void reads_a_workbook_of_records_without_it() throws ReflectiveOperationException {
        KnowledgePlan plan = PlanReader.standard()
                .readText("plan.txt", Plans.complete())
                .plans()
                .get(0);
        Class<?> workbook = new WithoutPoi().loadClass("org.kmplan.core.read.RecordsWorkbook");
        Object result = workbook.getMethod("read", String.class, byte[].class)
                .invoke(null, "records.xlsx", RecordsWorkbook.template(plan));
        assertThat(list(result, "problems")).isEmpty();
    }

    @Test
    void names_the_missing_library_where_a_template_is_to_be_written() throws ReflectiveOperationException {
        ClassLoader library = new WithoutPoi();
        Object plan = list(read(library, "plan", Plans.complete().getBytes(StandardCharsets.UTF_8)), "plans")
                .get(0);
        Method template = Stream.of(library.loadClass("org.kmplan.core.read.RecordsWorkbook")
                        .getMethods())
                .filter(method -> method.getName().equals("template"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> template.invoke(null, plan))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Hint: add the dependency org.apache.poi:poi-ooxml");
    }
}
