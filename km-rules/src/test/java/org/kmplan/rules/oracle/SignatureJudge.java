package org.kmplan.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;

/** Rules PLN-08 and PLN-09: who signs a plan. */
final class SignatureJudge {
    /** Marks before the word of a signature. */
    private static final List<String> SIGNED = List.of("(ลงชื่อ)", "ลงชื่อ", "...");

    private static final List<String> TITLES = List.of("นาย", "นางสาว", "Mr", "Ms");
    private static final List<String> MAYORS = List.of("นายกเทศ", "นายกองค์การ", "นายอำเภอ");
    private static final Pattern A_DAY = Pattern.compile("[0-9๐-๙]{1,2} [ก-๙A-Z][ก-๙a-z.]+ [0-9๐-๙]{4}");

    private final PlanIndex index;
    private final Verdicts out;
    private final List<String> lines;

    SignatureJudge(PlanIndex index, Verdicts out) {
        this.index = index;
        this.out = out;
        this.lines = Stream.concat(
                        index.plan.header().fields().stream().filter(field -> field.item() == HeaderItem.OTHER),
                        index.plan.remarks().stream())
                .map(SignatureJudge::line)
                .toList();
    }

    private static String line(HeaderField field) {
        return String.join(" ", (field.label() + " " + field.text()).trim().split("\\s+", -1));
    }

    void judge() {
        List<List<String>> approvals = approvals(index.limits.words("PLN-08.approval_words"));
        Ruling approval;
        if (approvals.isEmpty()) {
            approval = Ruling.failed("not-approved");
        } else {
            boolean named = approvals.stream().anyMatch(SignatureJudge::isNamed);
            boolean dated = approvals.stream().anyMatch(block -> isDated(block) && (isNamed(block) || !named));
            approval = named
                    ? dated ? Ruling.PASSED : Ruling.failed("no-day")
                    : dated ? Ruling.failed("no-name") : Ruling.failed("no-name", "no-day");
        }
        out.plan("PLN-08", Verdicts.PLAN, approval, null, null);
        List<List<String>> reviews = signatures(index.limits.words("PLN-09.reviewer_words"));
        out.plan(
                "PLN-09",
                Verdicts.PLAN,
                reviews.isEmpty()
                        ? Ruling.failed("no-reviewer")
                        : reviews.stream().anyMatch(SignatureJudge::isNamed) ? Ruling.PASSED : Ruling.failed("no-name"),
                null,
                null);
    }

    /** Returns the signatures of those who approved; where there are none, of those who endorsed, and so on. */
    private List<List<String>> approvals(List<String> words) {
        for (String first : words) {
            List<String> same = words.stream()
                    .filter(word -> bare(word).equals(bare(first)))
                    .toList();
            List<List<String>> found = signatures(same);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static String bare(String word) {
        String noun = word.startsWith("ผู้") ? word.substring("ผู้".length()) : word;
        for (String end : List.of("โดย", "d by", "r")) {
            if (noun.endsWith(end)) {
                return noun.substring(0, noun.length() - end.length());
            }
        }
        return noun;
    }

    /** Returns the lines of each signature: the one with the word, and those below it up to the next signature. */
    private List<List<String>> signatures(List<String> words) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            boolean marked = SIGNED.stream().anyMatch(line::startsWith);
            boolean said = words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(word -> marked ? line.contains(word) : line.startsWith(word));
            if (said) {
                List<String> block = new ArrayList<>(List.of(lines.get(i)));
                for (int below = i + 1; below < lines.size() && below < i + 5; below++) {
                    String next = lines.get(below);
                    if (next.contains("ผู้") || next.contains("โดย") || next.contains("ed by")) {
                        break;
                    }
                    if (next.startsWith("(") || next.startsWith("วันที่") || isTitled(next)) {
                        block.add(next);
                    }
                }
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isNamed(List<String> block) {
        return block.stream().flatMap(line -> Stream.of(line.split("[ (]", -1))).anyMatch(SignatureJudge::isTitled);
    }

    private static boolean isTitled(String text) {
        return TITLES.stream().anyMatch(text::startsWith) && MAYORS.stream().noneMatch(text::startsWith);
    }

    private static boolean isDated(List<String> block) {
        return block.stream().anyMatch(line -> A_DAY.matcher(line).find());
    }
}
