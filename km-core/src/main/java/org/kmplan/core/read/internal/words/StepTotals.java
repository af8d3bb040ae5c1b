package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/** Finds the numbers of steps that a text declares, such as "six steps with seven steps, together thirteen". */
public final class StepTotals {
    private static final Pattern TOTAL = Pattern.compile("(\\d{1,3})\\s*+ขั้นตอน");
    private static final int CONTEXT = 60;

    private StepTotals() {}

    /** Returns the totals that a text declares, if it declares any for a process or for both. */
    public static Optional<StatedTotals> in(String text, SourcePosition position) {
        if (!text.contains("ขั้นตอน")) {
            return Optional.empty();
        }
        String digits = Numerals.ARABIC.of(text);
        Matcher matcher = TOTAL.matcher(digits);
        StatedTotals.Builder totals = StatedTotals.builder();
        boolean cmp = false;
        boolean kmp = false;
        boolean sum = false;
        int start = -1;
        int end = 0;
        int previous = 0;
        while (matcher.find()) {
            String before =
                    ThaiText.key(digits.substring(Math.max(previous, matcher.start() - CONTEXT), matcher.start()));
            int value = Integer.parseInt(matcher.group(1));
            previous = matcher.end();
            if (!sum && before.endsWith("รวม")
                    || !sum && before.endsWith("ทั้งสิ้น")
                    || !sum && before.endsWith("รวมเป็น")) {
                totals.total(value);
                sum = true;
            } else if (!cmp && (before.contains("เปลี่ยนแปลง") || before.contains("CMP"))) {
                totals.cmp(value);
                cmp = true;
            } else if (!kmp && (before.contains("จัดการความรู้") || before.contains("KMP"))) {
                totals.kmp(value);
                kmp = true;
            } else {
                continue;
            }
            start = start < 0 ? matcher.start() : start;
            end = matcher.end();
        }
        if (!cmp && !kmp && !sum) {
            return Optional.empty();
        }
        return Optional.of(totals.raw(ThaiText.singleLine(text.substring(start, end)))
                .source(position)
                .build());
    }
}
