package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Labels that say of a time that it is the beginning or the end, in brackets or behind it: {@code ม.ค. ๖๖ (เริ่ม)},
 * {@code (สิ้นสุด) มี.ค. ๖๖}, {@code มี.ค. ๖๖ สิ้นสุด}. Beside the sign of a range they say what it says as well; without one a
 * beginning and an end are a range, and either alone is all that is known of the time.
 */
final class PeriodLabels {
    private static final int LONGEST = 6;

    /** Label from its first token to before {@code next}. */
    private record Label(int start, int next, boolean begins, boolean behind) {}

    private final List<PeriodToken> line;
    private final List<Label> labels = new ArrayList<>();

    private PeriodLabels(List<PeriodToken> line) {
        this.line = line;
        for (int i = 0; i < line.size(); i++) {
            Label label = at(line, i);
            if (label != null) {
                labels.add(label);
                i = label.next() - 1;
            }
        }
    }

    /** Returns the line with words of the grammar in place of its labels. */
    static List<PeriodToken> read(List<PeriodToken> line) {
        PeriodLabels read = new PeriodLabels(line);
        return read.labels.isEmpty() ? line : read.replaced();
    }

    /** Tells whether the line from an index on to its break ends with a label of the end. */
    static boolean isEnd(List<PeriodToken> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean goesOn = i + 1 < tokens.size() && begins(tokens, i + 1);
            if (isLineEnd(tokens.get(i)) && !goesOn) {
                return false;
            }
            Label label = at(tokens, i);
            if (label != null) {
                return !label.begins();
            }
        }
        return false;
    }

    /** Tells whether a label in brackets begins at an index. */
    static boolean begins(List<PeriodToken> tokens, int index) {
        return tokens.get(index).is(Kind.OPEN) && at(tokens, index) != null;
    }

    private static @Nullable Label at(List<PeriodToken> line, int i) {
        boolean bracket = line.get(i).is(Kind.OPEN);
        int word = bracket ? i + 1 : i;
        if (bracket && word < line.size() && isNoun(line.get(word))) {
            word++;
        }
        if (word >= line.size() || !isLabel(line.get(word))) {
            return null;
        }
        boolean begins = line.get(word).is(Kind.FROM);
        int before = i - 1;
        while (!bracket && before > 0 && line.get(before).is(Kind.FILLER)) {
            before--;
        }
        boolean behind = before >= 0 && endsTime(line.get(before));
        int next = word + 1;
        if (bracket) {
            while (next < line.size() && next < word + LONGEST && isRemark(line.get(next))) {
                next++;
            }
            boolean closed = next < line.size() && line.get(next).is(Kind.CLOSE);
            return closed ? new Label(i, next + 1, begins, behind) : null;
        }
        boolean last = next == line.size() || isLineEnd(line.get(next));
        return behind && last ? new Label(i, next, begins, true) : null;
    }

    private static boolean isLabel(PeriodToken token) {
        return token.is(Kind.FROM) || token.is(Kind.END) || token.is(Kind.DONE);
    }

    /** {@code (วันเริ่ม)}, {@code (เดือนที่สิ้นสุด)}. */
    private static boolean isNoun(PeriodToken token) {
        return switch (token.kind()) {
            case DAYS, DAY_WORD, MONTH_WORD, FILLER -> true;
            default -> false;
        };
    }

    private static boolean isRemark(PeriodToken token) {
        return token.is(Kind.OTHER) || token.is(Kind.FILLER) || token.is(Kind.DONE) || token.is(Kind.END);
    }

    private static boolean isLineEnd(PeriodToken token) {
        return token.is(Kind.BREAK) || token.is(Kind.STOP);
    }

    private static boolean endsTime(PeriodToken token) {
        return token.is(Kind.MONTH) || token.is(Kind.NUMBER);
    }

    private static boolean isSign(PeriodToken token) {
        return token.is(Kind.DASH) || token.is(Kind.TO);
    }

    private List<PeriodToken> replaced() {
        boolean ranged = line.stream().anyMatch(PeriodLabels::isSign);
        boolean both = labels.size() == 2
                && labels.get(0).begins()
                && !labels.get(1).begins()
                && labels.get(0).behind() == (labels.get(1).next() == line.size());
        List<PeriodToken> result = new ArrayList<>();
        int at = 0;
        for (Label label : labels) {
            result.addAll(line.subList(at, label.start()));
            while (label.behind()
                    && !result.isEmpty()
                    && result.get(result.size() - 1).is(Kind.FILLER)) {
                result.remove(result.size() - 1);
            }
            Kind kind = ranged ? isContradicted(label) ? Kind.CANCEL : Kind.FILLER : both ? join(label) : bound(label);
            boolean dated = label.behind() && label.next() < line.size() && isYear(line.get(label.next()));
            if (dated) {
                result.add(line.get(label.next()));
            }
            if (kind != Kind.FILLER) {
                result.add(new PeriodToken(
                        kind,
                        0,
                        0,
                        line.get(label.start()).from(),
                        line.get(label.next() - 1).to(),
                        PeriodToken.Mark.NONE));
            }
            at = dated ? label.next() + 1 : label.next();
            at += kind == Kind.DASH && isJoint(at) ? 1 : 0;
        }
        result.addAll(line.subList(at, line.size()));
        return result;
    }

    private boolean isJoint(int index) {
        PeriodToken token = index < line.size() ? line.get(index) : PeriodCursor.NONE;
        return token.is(Kind.COMMA) || token.is(Kind.AND) || token.is(Kind.SLASH);
    }

    private static boolean isYear(PeriodToken token) {
        return token.is(Kind.NUMBER) && token.digits() == 4;
    }

    /** An end before the sign of the range, or a beginning behind it. */
    private boolean isContradicted(Label label) {
        boolean before = line.subList(0, label.start()).stream().anyMatch(PeriodLabels::isSign);
        return label.behind() && before == label.begins();
    }

    /** The label between the two times becomes the sign of their range; the other one has been said by it. */
    private Kind join(Label label) {
        boolean between = label.start() > 0 && label.next() < line.size();
        return between ? Kind.DASH : Kind.FILLER;
    }

    private Kind bound(Label label) {
        if (labels.size() > 1) {
            return Kind.CANCEL;
        }
        if (label.behind()) {
            return label.begins() ? Kind.ONWARD : Kind.LATEST;
        }
        return label.begins() ? Kind.FROM : Kind.WITHIN;
    }
}
