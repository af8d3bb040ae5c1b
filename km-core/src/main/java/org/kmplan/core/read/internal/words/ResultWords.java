package org.kmplan.core.read.internal.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words for results of what was done, which stand above tables of them. */
public final class ResultWords {
    private static final Pattern RESULTS = Pattern.compile(
            "ผลการดำเนิน|ผลการปฏิบัติ|รายงานผล|สรุปผล|ผลการจัดการ|ที่ผ่านมา|ที่แล้ว|last year|results?\\b");

    private ResultWords() {}

    /** Tells whether a line is about results. */
    public static boolean areNamedIn(String line) {
        return RESULTS.matcher(line.toLowerCase(Locale.ROOT)).find();
    }
}
