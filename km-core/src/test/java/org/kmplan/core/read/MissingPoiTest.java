package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

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

    private static String problems(String name, byte[] document) throws ReflectiveOperationException {
        Class<?> reader = new WithoutPoi().loadClass("org.kmplan.core.read.PlanReader");
        Object standard = reader.getMethod("standard").invoke(null);
        Object result = reader.getMethod("read", String.class, byte[].class).invoke(standard, name, document);
        return String.valueOf(result.getClass().getMethod("problems").invoke(result));
    }

    @Test
    void names_the_missing_library_for_word_documents() throws ReflectiveOperationException {
        assertThat(problems("plan.docx", Documents.docx(Plans.complete())))
                .contains("LIBRARY_MISSING")
                .contains("Hint: add the dependency org.apache.poi:poi-ooxml");
    }

    @Test
    void reads_text_and_web_pages_without_it() throws ReflectiveOperationException {
        assertThat(problems("plan.txt", Plans.complete().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .doesNotContain("LIBRARY_MISSING")
                .doesNotContain("ERROR");
        assertThat(problems(
                        "plan.html",
                        Documents.html(Plans.complete()).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .doesNotContain("LIBRARY_MISSING");
    }
}
