package org.kmplan.core.test;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Work of the project on texts, measured in {@link Steps} and in bytes that are allocated, never in time. Whoever reads a text may
 * look at each character a fixed number of times.
 *
 * <p>Example: {@code TextWork.of(Reading.class).fault(length -> "1.".repeat(length / 2))}.
 */
public final class TextWork {
    private static final int SHORT = 2_000;
    private static final int TIMES = 4;
    /** {@value #TIMES} times the length must not cost more than this many times the work. */
    private static final double MOST_GROWTH = 5.5;

    private static final long CHEAP_STEPS = 400_000;
    private static final long CHEAP_BYTES = 8_000_000;

    private final Consumer<String> work;

    private TextWork(Consumer<String> work) {
        this.work = work;
    }

    /**
     * Returns the work of a class, which is loaded anew with all classes of the project that it needs.
     *
     * @param type class with a constructor without parameters
     */
    @SuppressWarnings("unchecked")
    public static TextWork of(Class<? extends Consumer<String>> type) {
        try {
            CountingLoader loader = new CountingLoader(type.getClassLoader());
            var constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return new TextWork((Consumer<String>) constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }

    /** Returns what is wrong with the work on texts of growing length, or empty if it grows no faster than they do. */
    public Optional<String> fault(IntFunction<String> text) {
        work.accept(text.apply(SHORT / 2));
        String shortText = text.apply(SHORT);
        String longText = text.apply(TIMES * SHORT);
        long start = allocated();
        long steps = steps(shortText, Long.MAX_VALUE);
        long bytes = allocated() - start;
        long most = Math.max(CHEAP_STEPS, (long) (MOST_GROWTH * steps));
        start = allocated();
        long moreSteps = steps(longText, most);
        long moreBytes = allocated() - start;
        if (moreSteps > most) {
            return Optional.of("takes " + steps + " steps on " + SHORT + " characters, and more than " + most + " on "
                    + TIMES + " times as many");
        }
        return moreBytes <= Math.max(CHEAP_BYTES, MOST_GROWTH * bytes)
                ? Optional.empty()
                : Optional.of("allocates " + bytes + " bytes on " + SHORT + " characters, and " + moreBytes + " on "
                        + TIMES + " times as many");
    }

    /** Returns the steps on one text, a little more than the limit if that is exceeded. */
    public long steps(String text, long limit) {
        Steps.begin(limit);
        try {
            work.accept(text);
        } catch (Steps.TooManyException e) {
            // the count tells
        }
        return Steps.end();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
