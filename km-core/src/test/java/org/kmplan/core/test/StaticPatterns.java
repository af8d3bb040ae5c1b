package org.kmplan.core.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that classes hold in static fields, directly or in lists, maps and objects of the project.
 *
 * <p>Example: {@code StaticPatterns.besides(PlanReader.class)} gives {@code org.kmplan.core.…Items.BULLET} and all others of
 * km-core.
 */
public final class StaticPatterns {
    private static final String OWN = "org.kmplan.";

    private StaticPatterns() {}

    /**
     * Returns every pattern of the classes that were compiled together with one, by the name of its field.
     *
     * @throws IllegalArgumentException if the class does not come from a folder of classes
     */
    public static Map<String, Pattern> besides(Class<?> one) {
        Path folder = folder(one);
        Map<String, Pattern> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.startsWith("org"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .toList();
            for (String name : names) {
                collect(Class.forName(name, true, one.getClassLoader()), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A class of the folder is not on the class path: " + e.getMessage(), e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("A class needs one that is not on the class path: " + e.getMessage(), e);
        }
        return found;
    }

    private static Path folder(Class<?> one) {
        try {
            Path path = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(path)) {
                return path;
            }
            throw new IllegalArgumentException(one + " is not in a folder of classes, but in " + path);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(one + " is in no folder", e);
        }
    }

    private static void collect(Class<?> type, Map<String, Pattern> found) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && !field.isSynthetic()) {
                List<Pattern> patterns = reachable(value(field, null));
                for (int i = 0; i < patterns.size(); i++) {
                    found.put(type.getName() + "." + field.getName() + (i == 0 ? "" : "#" + i), patterns.get(i));
                }
            }
        }
    }

    private static List<Pattern> reachable(@Nullable Object start) {
        List<Pattern> patterns = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        push(start, open);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Pattern pattern) {
                patterns.add(pattern);
            } else if (seen.add(next)) {
                parts(next, open);
            }
        }
        return patterns;
    }

    private static void parts(Object whole, Deque<Object> open) {
        if (whole instanceof Map<?, ?> map) {
            map.keySet().forEach(part -> push(part, open));
            map.values().forEach(part -> push(part, open));
        } else if (whole instanceof Iterable<?> parts && !(whole instanceof Path)) {
            parts.forEach(part -> push(part, open));
        } else if (whole instanceof Object[] parts) {
            for (Object part : parts) {
                push(part, open);
            }
        } else if (whole.getClass().getName().startsWith(OWN)) {
            for (Class<?> type = whole.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        push(value(field, whole), open);
                    }
                }
            }
        }
    }

    private static void push(@Nullable Object part, Deque<Object> open) {
        if (part != null) {
            open.push(part);
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            return null;
        }
    }
}
