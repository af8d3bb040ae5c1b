package org.kmplan.examples.cli;

import java.util.Optional;
import org.kmplan.rules.report.Language;

/** What one run of the program finds out before it begins: the language in which it speaks, and the settings beside the plans. */
final class Session {
    private final LastOutputs lastOutputs;
    private Language language;
    private Settings settings = Settings.NONE;

    Session(LastOutputs lastOutputs, Language language) {
        this.lastOutputs = lastOutputs;
        this.language = language;
    }

    /** Takes over what was found out; a language that is stated nowhere stays as it is. */
    void begin(Optional<Language> stated, Settings found) {
        settings = found;
        language = stated.or(found::language).orElse(language);
    }

    /** Returns the language of help and diagnostics. */
    Language language() {
        return language;
    }

    Settings settings() {
        return settings;
    }

    LastOutputs lastOutputs() {
        return lastOutputs;
    }
}
