package org.kmplan.core.plan;

/**
 * "Per" part of a frequency target, such as per year in {@code ปีละ ๑ ครั้ง}.
 *
 * @param every number of the denominator, 1 or more: 2 in {@code 2 ปี/ครั้ง} (once every two years)
 * @param per what it is counted by
 */
public record Rate(int every, Per per) {
    /** Denominator of a rate. */
    public enum Per {
        /** Fiscal year unless the text says otherwise (ปีละ, ต่อปี). */
        YEAR,
        /** Half year. */
        HALF_YEAR,
        /** Quarter (ไตรมาสละ). */
        QUARTER,
        /** Month (เดือนละ). */
        MONTH,
        /** Week (สัปดาห์ละ). */
        WEEK,
        /** Day (วันละ). */
        DAY,
        /** Person (คนละ). */
        PERSON,
        /** Organisational unit (หน่วยงานละ). */
        UNIT,
        /** Event (ครั้งละ). */
        EVENT,
        /** Project, course or other thing named by the text. */
        OTHER
    }

    /**
     * Creates a rate.
     *
     * @throws IllegalArgumentException if {@code every} is below 1
     */
    public Rate {
        if (every < 1) {
            throw new IllegalArgumentException("Rate: expected every 1 or more, but was " + every);
        }
    }

    /** Returns the rate "per one". */
    public static Rate per(Per per) {
        return new Rate(1, per);
    }
}
