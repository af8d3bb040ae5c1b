package org.kmplan.rules.report;

/** Language of a report. */
public enum Language {
    /** Thai, with Thai numerals and Buddhist years. */
    TH,
    /** English, with Buddhist years marked B.E. */
    EN
}
