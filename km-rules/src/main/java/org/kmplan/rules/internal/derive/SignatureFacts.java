package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.SignatureNames;
import org.kmplan.rules.internal.fact.plan.PlanApproval;
import org.kmplan.rules.internal.fact.plan.PlanReview;

/**
 * Facts about those who sign a plan, above its tables or, as a rule, below: {@code ผู้อนุมัติ นาย…} in one line, or the block of a
 * letter, {@code ลงชื่อ ………… ผู้อนุมัติ}, with the name in brackets, the position and the day in the lines below it.
 */
final class SignatureFacts {
    /** What begins a signature, beside the word that says whose it is. */
    private static final Pattern MARK =
            Pattern.compile("(?i)^[\\s.…_(\\[:-]*+(?:ลงชื่อ|ลายมือชื่อ|ลงนาม|signed|signature)?+[\\s.…_)\\]:-]*+");

    private static final Pattern IN_BRACKETS = Pattern.compile("^[\\s.…_]*+[(\\[].*[)\\]][\\s.…_]*+$");

    /** What stands alone in its line below a signature: a name with its title, or a day. */
    private static final Pattern BELOW = Pattern.compile("(?i)^\\s*+(?:" + SignatureNames.TITLE
            + "|(?:ลง)?+วันที่|ชื่อ\\s|(?:date|name)\\b|[\\d๐-๙]{1,2}\\s*+(?:[/.-]|" + SignatureNames.MONTH + ")).*");

    private static final Pattern MARKED =
            Pattern.compile("(?i)^\\s*+(?:[.…_]{3}|[(\\[]?+\\s*+(?:ลงชื่อ|ลายมือชื่อ|ลงนาม|signed|signature))");

    /** What says in a line that somebody has made, proposed or seen the plan. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}])ผู้(?!อำนวยการ|ว่า|บริหาร|ช่วย|บังคับ|จัดการ|บัญชา|แทน|เชี่ยวชาญ|ชำนาญ)|^\\S{1,30}โดย|^\\p{Alpha}{3,15} by\\b");

    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{3,}+|\\t\\s*+");
    private static final int MOST_BELOW = 4;
    /** Longest line of a signature: what is longer is a paragraph. */
    private static final int LONGEST = 300;

    private final List<String> lines;

    private SignatureFacts(List<String> lines) {
        this.lines = lines;
    }

    static void derive(PlanContext context, Consumer<Check> checks) {
        SignatureFacts lines = of(context.plan());
        List<Signature> approvals = lines.signedAs(context.parameters().words("PLN-08.approval_words"));
        checks.accept(new PlanApproval(
                context.planPlace(),
                approvals.size(),
                count(approvals, signature -> SignatureNames.isNamed(signature.name())),
                count(approvals, signature -> isDated(signature, context)),
                texts(approvals)));
        List<Signature> reviews = lines.signedAs(context.parameters().words("PLN-09.reviewer_words"));
        checks.accept(new PlanReview(
                context.planPlace(),
                reviews.size(),
                count(reviews, signature -> SignatureNames.isNamed(signature.name())),
                texts(reviews)));
    }

    private static int count(List<Signature> signatures, Predicate<Signature> condition) {
        return (int) signatures.stream().filter(condition).count();
    }

    private static List<String> texts(List<Signature> signatures) {
        return signatures.stream().map(Signature::text).toList();
    }

    private static boolean isDated(Signature signature, PlanContext context) {
        return SignatureNames.days(signature.text())
                .flatMap(day -> PeriodParser.read(day, context.fiscalYear()).stream())
                .flatMap(reading -> reading.period().stream())
                .anyMatch(PlanPeriod.Day.class::isInstance);
    }

    private static SignatureFacts of(KnowledgePlan plan) {
        List<HeaderField> fields = Stream.concat(
                        plan.header().fields().stream().filter(field -> field.item() == HeaderItem.OTHER),
                        plan.remarks().stream())
                .toList();
        return new SignatureFacts(one(fields.stream()
                .flatMap(field -> (field.label() + " " + field.text()).lines())
                .map(SignatureFacts::columns)
                .toList()));
    }

    /** Returns the signatures that stand side by side in a line; wide gaps part them. */
    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        for (String part : GAP.split(line.strip(), -1)) {
            String text = ThaiText.singleLine(part);
            String before = columns.isEmpty() ? "" : columns.get(columns.size() - 1);
            if (isMarked(before) && !hasRole(before) && !isMarked(text)) {
                columns.set(columns.size() - 1, before + " " + text);
            } else {
                columns.add(text);
            }
        }
        return columns;
    }

    /** Returns lines of several columns column by column, as far as lines of as many columns follow each other. */
    private static List<String> one(List<List<String>> lines) {
        List<String> ordered = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int columns = lines.get(from).size();
            int end = from + 1;
            while (end < lines.size() && columns > 1 && lines.get(end).size() == columns) {
                end++;
            }
            for (int column = 0; column < columns; column++) {
                for (int line = from; line < end; line++) {
                    ordered.add(lines.get(line).get(column));
                }
            }
            from = end;
        }
        return ordered;
    }

    /**
     * Signature of somebody.
     *
     * @param text lines as they stand
     * @param name what stands where the name belongs: behind or before the word, and in brackets or with a title below it
     */
    private record Signature(String text, String name) {}

    /** Returns the signatures that one of the words announces, each with what stands below it, or above a word that ends it. */
    private List<Signature> signedAs(List<String> words) {
        List<Signature> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> beside = besideWord(lines.get(i), words);
            if (beside.isPresent()) {
                int first = beside.get().isBlank() ? firstAbove(i) : i;
                StringBuilder text = new StringBuilder();
                StringBuilder name = new StringBuilder();
                for (int line = first; line < lines.size() && line <= i + MOST_BELOW; line++) {
                    boolean word = line == i;
                    if (line > i && (ends(line, words) || first < i && isMarked(lines.get(line)))) {
                        break;
                    }
                    if (word || belongs(lines.get(line))) {
                        text.append(text.isEmpty() ? "" : " ").append(lines.get(line));
                        name.append(' ')
                                .append(
                                        word
                                                ? beside.get()
                                                : MARK.matcher(lines.get(line)).replaceFirst(""));
                    }
                }
                found.add(new Signature(text.toString(), name.toString()));
            }
        }
        return found;
    }

    /** Returns where a signature begins that a word alone in its line ends: at the mark above it, else at the word itself. */
    private int firstAbove(int word) {
        boolean named = false;
        for (int line = word - 1; line >= 0 && line >= word - MOST_BELOW; line--) {
            if (isMarked(lines.get(line))) {
                return named && !hasRole(lines.get(line)) ? line : word;
            }
            named |= IN_BRACKETS.matcher(lines.get(line)).matches();
        }
        return word;
    }

    private static boolean belongs(String line) {
        return isMarked(line)
                || IN_BRACKETS.matcher(line).matches()
                || BELOW.matcher(line).matches();
    }

    /** Tells whether a line begins the signature of somebody else. */
    private boolean ends(int line, List<String> words) {
        return hasRole(lines.get(line)) || besideWord(lines.get(line), words).isPresent();
    }

    /** Tells whether a line begins with the mark or the dots of a signature. */
    private static boolean isMarked(String line) {
        return MARKED.matcher(line).find() && !IN_BRACKETS.matcher(line).matches();
    }

    private static boolean hasRole(String line) {
        return ROLE.matcher(MARK.matcher(line).replaceFirst("")).find();
    }

    /** Returns what a line says beside one of the words if it is a signature. */
    private static Optional<String> besideWord(String line, List<String> words) {
        String rest = MARK.matcher(line).replaceFirst("");
        boolean marked = isMarked(line);
        for (String word : words) {
            int at = indexOf(rest, word);
            if (at == 0 || at > 0 && marked) {
                return Optional.of(rest.substring(0, at) + " " + behind(rest.substring(at), word));
            }
            if (List.of(rest.strip().split("\\s*+/\\s*+", -1)).contains(word.replaceAll("^ผู้|โดย$", ""))) {
                return Optional.of("");
            }
        }
        return Optional.empty();
    }

    /** Returns where a word begins in a line, whatever the case of its letters and the spaces between them; -1 if nowhere. */
    private static int indexOf(String line, String word) {
        String wanted = ThaiText.skeleton(word);
        if (line.length() > LONGEST || !ThaiText.skeleton(line).contains(wanted)) {
            return -1;
        }
        int at = 0;
        while (at < line.length() && !ThaiText.skeleton(line.substring(at)).startsWith(wanted)) {
            at++;
        }
        return at;
    }

    /** Returns what follows a word, without letters that belong to it, as in {@code ผู้อนุมัติแผน}. */
    private static String behind(String line, String word) {
        String rest = line.substring(Math.min(word.length(), line.length()));
        return SignatureNames.startsWithTitle(rest) ? rest : rest.replaceFirst("^[\\p{L}\\p{M}]++", "");
    }
}
