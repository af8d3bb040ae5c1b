package org.kmplan.examples.service.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;
import org.kmplan.examples.service.account.Role;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.RuleId;

/**
 * What every page needs: its language, who looks at it, and the token of its forms.
 *
 * @param language language
 * @param viewer who looks at it, if signed in
 * @param csrf token that every form sends back
 * @param path address of the page for links to the other language
 */
public record Frame(Language language, Optional<Viewer> viewer, String csrf, String path) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Bangkok");

    /** Returns a text of the service. */
    public String t(String key, Object... values) {
        return Texts.in(language).of(key, values);
    }

    /** Returns a text of the reports. */
    public String word(String key) {
        return Messages.of(language).text(key);
    }

    /** Returns the readable form of a subject path. */
    public String subject(String path) {
        return Messages.of(language).subject(path);
    }

    /** Returns the title of a rule. */
    public String rule(String id) {
        return RuleCatalog.standard()
                .entry(RuleId.of(id))
                .map(entry -> entry.title(language))
                .orElse(id);
    }

    /** Returns the code of the language. */
    public String code() {
        return language == Language.TH ? "th" : "en";
    }

    /** Returns the code of the other language. */
    public String otherCode() {
        return language == Language.TH ? "en" : "th";
    }

    /** Returns a number in the digits of the language. */
    public String number(long number) {
        return language == Language.TH ? Numerals.THAI.of(number) : Long.toString(number);
    }

    /** Returns a Buddhist year. */
    public String year(@Nullable Integer year) {
        return year == null ? "–" : number(year);
    }

    /** Returns a day. */
    public String date(LocalDate day) {
        return language == Language.TH ? ThaiDate.abbreviated(day, Numerals.THAI) : ThaiDate.english(day);
    }

    /** Returns a day as it may be typed in. */
    public String typed(LocalDate day) {
        return language == Language.TH ? ThaiDate.full(day, Numerals.THAI) : day.toString();
    }

    /** Returns the name of a status. */
    public String status(ActivityStatus status) {
        return language == Language.TH ? status.thai() : status.english();
    }

    /** Returns a number of persons as it may be typed in. */
    public String persons(Fraction number) {
        return language == Language.TH ? Numerals.THAI.of(number.toString()) : number.toString();
    }

    /** Returns a moment, in the time of the office. */
    public String moment(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(OFFICE);
        String time = TIME.format(local);
        return date(local.toLocalDate()) + " " + (language == Language.TH ? Numerals.THAI.of(time) + " น." : time);
    }

    /** Tells whether the viewer may do what an assessor may. */
    public boolean isAssessor() {
        return viewer.filter(each -> each.is(Role.ASSESSOR)).isPresent();
    }

    /** Tells whether the viewer may do what an administrator may. */
    public boolean isAdministrator() {
        return viewer.filter(each -> each.is(Role.ADMINISTRATOR)).isPresent();
    }

    /** Tells whether the viewer is signed in with a password of the own. */
    public boolean isSignedIn() {
        return viewer.filter(each -> each.is(Role.OFFICER)).isPresent();
    }

    /** Returns the address of the page in the other language. */
    public String otherLink() {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + otherCode();
    }
}
