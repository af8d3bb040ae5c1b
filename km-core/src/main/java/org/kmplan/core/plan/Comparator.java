package org.kmplan.core.plan;

/** How a target compares a result with its value. */
public enum Comparator {
    /** ≥, as in {@code อย่างน้อย}, {@code ไม่น้อยกว่า}; also taken where nothing is stated. */
    AT_LEAST("≥"),
    /** &gt;, as in {@code มากกว่า}, {@code เกิน}. */
    MORE_THAN(">"),
    /** ≤, as in {@code ไม่เกิน}. */
    AT_MOST("≤"),
    /** &lt;, as in {@code น้อยกว่า}. */
    LESS_THAN("<"),
    /** =, as in {@code เท่ากับ}, {@code ครบ}. */
    EQUAL("="),
    /** Between a lower and an upper value; a result passes from the lower. */
    BETWEEN("–"),
    /** Something exists, as in {@code มีคำสั่ง}. */
    EXISTS("∃"),
    /** Something is done by a day, as in {@code ภายใน}. */
    BY("⇥");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the sign used in reports. */
    public String symbol() {
        return symbol;
    }
}
