package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;

/**
 * Finds the years that stand beside values of a line, as in {@code ปี ๖๖ ร้อยละ ๗๕ ปี ๖๗ ร้อยละ ๘๐} and
 * {@code ปีที่ผ่านมา ๗๕ ปีนี้ ๘๐}, and tells which values are the plan's own.
 */
final class TargetYears {
    /**
     * Year beside a value.
     *
     * @param year Buddhist year; empty where it is named by its distance from the plan's
     * @param distance distance from the plan's year where that is how it is named
     * @param ordinal which of several years it is where nothing says which of them is the plan's; otherwise 0
     */
    private record Mention(int start, int end, Optional<Integer> year, int distance, int ordinal) {
        /** The year alone, without the place at which it stands. */
        private Mention withoutPlace() {
            return new Mention(0, 0, year, distance, ordinal);
        }
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(?:ประจา)?ปี(?:งบประมาณ|งบ)?\\.?(?:พ\\.?ศ\\.?)?(\\d{4}|[5-9]\\d)(?![%]|-\\d)"
                    + "|(?<!ปี)(?:พ\\.ศ\\.?|fy|fiscalyear|year)(\\d{4}|[5-9]\\d)(?![%]|-\\d)"
                    + "|(?<![\\d/.])(2[45]\\d\\d)(?=[:=)])");
    private static final WordList<Integer> RELATIVE = WordList.of("relative", Integer::valueOf);
    private static final WordList<Integer> BARE_ORDINALS = WordList.of("bare-ordinal-years", Integer::valueOf);
    private static final WordList<Integer> ORDINALS = WordList.of("ordinal-years", Integer::valueOf);

    /** Words that make a year one to compare with, or a deadline, and no label of a value. */
    private static final WordList<String> NO_LABEL = WordList.of("no-label");

    private static final WordList<String> LINKS = WordList.of("target-years-links");

    private final FoldedText text;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean applied;

    TargetYears(FoldedText text) {
        this.text = text;
        Matcher matcher = WRITTEN.matcher(text.key());
        boolean dated = hasTwoDigits(text.key());
        int i = 0;
        while (dated && matcher.find()) {
            relative(i, matcher.start());
            String digits = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            boolean year = isWritten(matcher.end() - digits.length(), matcher.end())
                    && (digits.length() == 2 || TargetDates.isYear(digits));
            if (year && isLabel(matcher.start()) && !TargetDates.isAfterMonth(text, matcher.start())) {
                mentions.add(new Mention(
                        matcher.start(),
                        matcher.end(),
                        Optional.of(BuddhistEra.yearOf(Integer.parseInt(digits))),
                        0,
                        0));
            }
            i = matcher.end();
        }
        relative(i, text.length());
    }

    private static boolean hasTwoDigits(String key) {
        for (int i = 1; i < key.length(); i++) {
            if (isDigit(key.charAt(i)) && isDigit(key.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether digits stand together and no more of them behind. */
    private boolean isWritten(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.isAfterBlank(i)) {
                return false;
            }
        }
        return !text.isDigit(end) || text.isAfterBlank(end);
    }

    private void relative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) != 'ป' && !text.isLatin(i) && !text.isDigit(i)) {
                continue; // no word for a year begins with another letter
            }
            Optional<WordList.Hit<Integer>> hit = RELATIVE.startingAt(text, i);
            Optional<WordList.Hit<Integer>> ordinal = hit.isPresent() ? Optional.empty() : ordinal(i);
            if (hit.or(() -> ordinal).isPresent() && isLabel(i)) {
                int end = hit.or(() -> ordinal).get().end();
                int distance = hit.map(WordList.Hit::meaning).orElse(0);
                mentions.add(new Mention(
                        i,
                        end,
                        Optional.empty(),
                        distance,
                        ordinal.map(WordList.Hit::meaning).orElse(0)));
                i = end - 1;
            }
        }
    }

    /** Finds a year that is named by its place among several: {@code ปีแรก}, {@code ปีที่ 2}, {@code year 3}. */
    private Optional<WordList.Hit<Integer>> ordinal(int i) {
        return ORDINALS.startingAt(text, i)
                .or(() -> BARE_ORDINALS
                        .startingAt(text, i)
                        .filter(hit -> ":=(-".indexOf(text.at(hit.end())) >= 0
                                || TargetWords.PERCENT
                                        .startingAt(text, hit.end())
                                        .isPresent()
                                || TargetWords.BEFORE
                                        .startingAt(text, hit.end())
                                        .isPresent()
                                || TargetWords.FILLERS
                                        .startingAt(text, hit.end())
                                        .isPresent()))
                .filter(hit -> !text.isLatin(i) || text.isAfterBlank(i))
                .filter(hit -> isApart(hit.end()));
    }

    /** Tells whether the number that ends at the index goes on neither as a number nor as a range or date. */
    private boolean isApart(int end) {
        boolean sign = end < text.length() && "/.,-".indexOf(text.at(end)) >= 0;
        return sign
                ? !text.isDigit(end + 1) || text.isAfterBlank(end + 1) && isShare(end + 1)
                : !text.isDigit(end) || text.isAfterBlank(end);
    }

    /** Tells whether a number with a percent sign begins at the index. */
    private boolean isShare(int start) {
        int end = start;
        while (text.isDigit(end) || text.at(end) == '.') {
            end++;
        }
        return TargetWords.PERCENT_SIGN.startingAt(text, end).isPresent();
    }

    /** Returns the end of a year named by its place of which the index is part, or the index itself. */
    int ordinalEnd(int index) {
        int at = firstFrom(index + 1, Mention::end);
        boolean within = at < mentions.size()
                && mentions.get(at).ordinal() > 0
                && mentions.get(at).start() <= index;
        return within ? mentions.get(at).end() : index;
    }

    /** Tells whether values of several years stand in the line whose years nothing tells from one another. */
    private boolean areOfUnknownYears(List<Quantity> quantities) {
        if (mentions.stream().noneMatch(mention -> mention.ordinal() > 0)) {
            return false;
        }
        List<Quantity> demands = quantities.stream()
                .filter(quantity -> quantity.role == Quantity.Role.TARGET || quantity.role == Quantity.Role.LEVEL)
                .toList();
        long years = mentions.stream()
                .map(mention -> mention.withoutPlace())
                .distinct()
                .count();
        long units = demands.stream().map(Quantity::unit).distinct().count();
        return demands.size() > 1 && (years > 1 || units < demands.size());
    }

    private boolean isLabel(int start) {
        return NO_LABEL.endingAt(text, start).isEmpty();
    }

    /** Tells whether a year ends at the index. */
    boolean endsAt(int index) {
        return endingAt(index).isPresent();
    }

    /** Tells whether words for a year before the plan's end at the index and begin behind another. */
    boolean isEarlierAt(int index, int from) {
        return endingAt(index)
                .filter(mention -> mention.distance() < 0 && mention.start() >= from)
                .isPresent();
    }

    /** Returns the start of the year that ends at the index, or the index itself. */
    int startOf(int index) {
        return endingAt(index).map(Mention::start).orElse(index);
    }

    /** Tells whether the year at an index is the label of a value, and so no deadline. */
    boolean isLabel(int start, int end) {
        return applied && mentions.stream().anyMatch(mention -> mention.start() >= start && mention.end() <= end);
    }

    /** Returns the year with which the line begins. */
    Optional<Integer> leading() {
        return mentions.isEmpty() || mentions.get(0).start() > 0
                ? Optional.empty()
                : mentions.get(0).year();
    }

    /** Tells whether the line is a year and nothing else. */
    boolean isWhole() {
        int end =
                text.length() > 0 && ":=-".indexOf(text.at(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
        return mentions.size() == 1
                && mentions.get(0).start() == 0
                && mentions.get(0).end() == end
                && (mentions.get(0).year().isPresent() || mentions.get(0).ordinal() > 0);
    }

    /** Takes values of other years out of the targets. */
    void apply(List<Quantity> quantities, Optional<FiscalYear> planYear) {
        if (mentions.isEmpty() || quantities.isEmpty()) {
            return;
        }
        if (areOfUnknownYears(quantities)) {
            quantities.stream()
                    .filter(quantity -> quantity.role == Quantity.Role.TARGET || quantity.role == Quantity.Role.LEVEL)
                    .forEach(TargetYears::refuse);
            applied = true;
            return;
        }
        boolean before = mentions.get(0).start() < quantities.get(0).numberStart;
        List<Quantity> labelled = new ArrayList<>();
        List<Mention> labels = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).start : text.length();
            Optional<Mention> mention = before ? lastBefore(quantity) : firstBehind(quantity, next);
            mention.ifPresent(found -> {
                labelled.add(quantity);
                labels.add(found);
            });
        }
        long years = labels.stream().distinct().count();
        if (years == 1 && !isSoleLabel(labels.get(0), labelled.get(0))) {
            return;
        }
        applied = !labels.isEmpty();
        boolean relative = labels.stream().anyMatch(label -> label.year().isEmpty());
        boolean unknown = planYear.isEmpty()
                && !relative
                && labels.stream().map(Mention::year).distinct().count() > 1;
        for (int i = 0; i < labels.size(); i++) {
            Quantity quantity = labelled.get(i);
            if (quantity.role != Quantity.Role.TARGET && quantity.role != Quantity.Role.LEVEL) {
                continue;
            }
            if (unknown || labels.get(i).ordinal() > 1) {
                refuse(quantity);
            } else if (!isOwn(labels.get(i), planYear)) {
                quantity.refuse(TargetNote.OTHER_YEAR);
            }
        }
    }

    private static void refuse(Quantity quantity) {
        quantity.role = Quantity.Role.MALFORMED;
        quantity.notes.add(TargetNote.YEAR_UNKNOWN);
    }

    private static boolean isOwn(Mention label, Optional<FiscalYear> planYear) {
        return label.year()
                .map(year -> planYear.map(plan -> plan.buddhistYear() == year).orElse(true))
                .orElse(label.distance() == 0);
    }

    /** A single year is the label of a value if the line begins with it, or it stands directly at the number. */
    private boolean isSoleLabel(Mention label, Quantity quantity) {
        boolean close = label.start() > quantity.numberStart
                ? text.at(label.start() - 1) == '(' && text.at(label.end()) == ')'
                : label.year().isEmpty() && label.end() == quantity.start;
        return label.start() == 0 || close;
    }

    private Optional<Mention> lastBefore(Quantity quantity) {
        int next = firstFrom(quantity.numberStart + 1, Mention::end);
        return next == 0 ? Optional.empty() : Optional.of(mentions.get(next - 1));
    }

    /** Returns the number of the first year whose start or end lies at or behind an index. */
    private int firstFrom(int index, ToIntFunction<Mention> side) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (side.applyAsInt(mentions.get(middle)) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Mention> endingAt(int index) {
        int at = firstFrom(index, Mention::end);
        return at < mentions.size() && mentions.get(at).end() == index
                ? Optional.of(mentions.get(at))
                : Optional.empty();
    }

    private Optional<Mention> firstBehind(Quantity quantity, int next) {
        int first = firstFrom(quantity.end, Mention::start);
        return mentions.subList(first, Math.min(mentions.size(), first + 1)).stream()
                .filter(mention -> mention.end() <= Math.max(next, quantity.end))
                .filter(mention -> mention.start() == quantity.end
                        || LINKS.endingAt(text, mention.start())
                                .filter(link -> link.start() <= quantity.end)
                                .isPresent())
                .findFirst();
    }
}
