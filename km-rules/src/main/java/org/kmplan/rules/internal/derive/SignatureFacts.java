package org.kmplan.rules.internal.derive;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.SignatureLines;
import org.kmplan.core.text.internal.SignatureNames;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.plan.PlanApproval;
import org.kmplan.rules.internal.fact.plan.PlanReview;

/**
 * Facts about those who sign a plan, above its tables or, as a rule, below: {@code ผู้อนุมัติ นาย…} in one line, or the block of a
 * letter, {@code ลงชื่อ ………… ผู้อนุมัติ}, with the name in brackets, the position and the day in the lines below it.
 */
final class SignatureFacts {
    /** What a word of a signature may name behind it. */
    private static final Pattern OF_THE_PLAN = Pattern.compile(
            "(?i)^\\s*+(?:แผน[\\p{L}\\p{M}]*+(?:\\s?+\\(?+km\\)?+)?+|of the (?:km |knowledge management )?+plan)");

    /** What may follow a noun such as {@code ผู้อนุมัติ}: the end, a sign, or a gap before a name. */
    private static final Pattern AFTER_A_NOUN = Pattern.compile("^(?:\\s*+(?:$|[:：.…_/()\\[\\]-])|\\s+[ก-๙])");

    private static final List<String> AS_PROPOSED =
            List.of("ให้ดำเนินการตามแผน", "ให้ดำเนินการได้", "ให้ดำเนินการ", "ตามที่เสนอ", "ตามเสนอ");
    private static final CharMatcher DOTS = CharMatcher.anyOf(" .…_:");
    private static final Splitter DECISIONS = Splitter.onPattern("[/,]|และ").trimResults();
    private static final String PLAN = "แผน";

    /** A decision that is ticked among those to choose from. */
    private static final Pattern TICKED =
            Pattern.compile("^(?:[(\\[]\\s*+[✓✔√/xX]\\s*+[)\\]]|[☑☒✓✔√])\\s*+([\\p{L}\\p{M}]++)\\s*+(?:[(\\[☐□].*)?+$");

    /** What may stand between a decision and who made it. */
    private static final Pattern OF_THE_DECISION = Pattern.compile("\\s*+(?:แผน[\\p{L}\\p{M}]*+)?+\\s*+(?:ตาม.*)?+");

    private static final String BY = "โดย";
    /** What a noun or a verb has beside the stem that they share. */
    private static final Pattern STEM = Pattern.compile("^ผู้|โดย$|d by$|r$");

    private static final int MOST_BELOW = 5;
    /** Longest line of a signature: what is longer is a paragraph. */
    private static final int LONGEST = 300;

    private final List<String> lines;
    private final List<String> skeletons;

    private SignatureFacts(List<String> lines) {
        this.lines = lines;
        this.skeletons = lines.stream().map(ThaiText::skeleton).toList();
    }

    static void derive(PlanContext context, Consumer<Check> checks) {
        SignatureFacts lines = of(context.plan());
        List<Signature> approvals = lines.approvals(context.parameters().words("PLN-08.approval_words"));
        List<Signature> named = approvals.stream().filter(Signature::isNamed).toList();
        // The day of one signature says nothing of another: where somebody is named, it is the day beside a name.
        List<Signature> dated = (named.isEmpty() ? approvals : named)
                .stream().filter(signature -> isDated(signature, context)).toList();
        checks.accept(
                new PlanApproval(context.planPlace(), approvals.size(), named.size(), dated.size(), texts(approvals)));
        List<Signature> reviews = lines.signedAs(context.parameters().words("PLN-09.reviewer_words"));
        checks.accept(new PlanReview(
                context.planPlace(),
                reviews.size(),
                (int) reviews.stream().filter(Signature::isNamed).count(),
                texts(reviews)));
    }

    /**
     * Returns the signatures of those who approved the plan: with the first of the words, in whatever form, that any has. Who only endorsed
     * a plan (ผู้เห็นชอบ) decides where nobody is to approve it.
     */
    private List<Signature> approvals(List<String> words) {
        for (String stem : words.stream().map(SignatureFacts::stem).distinct().toList()) {
            List<Signature> signatures = signedAs(
                    words.stream().filter(word -> stem(word).equals(stem)).toList());
            if (!signatures.isEmpty()) {
                return signatures;
            }
        }
        return List.of();
    }

    private static String stem(String word) {
        return STEM.matcher(word).replaceAll("");
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
        return new SignatureFacts(SignatureLines.inOrder(fields.stream()
                .flatMap(field -> (field.label() + " " + field.text()).lines())
                .toList()));
    }

    /**
     * Signature of somebody.
     *
     * @param text lines as they stand
     * @param names what stands where the name belongs: behind or before the word, and in brackets or with a title below it
     */
    private record Signature(String text, List<String> names) {
        boolean isNamed() {
            return names.stream().anyMatch(SignatureNames::isNamed);
        }
    }

    /** Returns the signatures that one of the words announces, each with what stands below it, or above a word that ends it. */
    private List<Signature> signedAs(List<String> words) {
        List<Signature> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> beside = besideWord(i, words);
            if (beside.isPresent()) {
                found.add(signature(i, beside.get(), words));
            }
        }
        return found;
    }

    private Signature signature(int word, String beside, List<String> words) {
        int first = beside.isBlank() ? firstAbove(word) : word;
        boolean marked = SignatureLines.isMarkedInWords(lines.get(first));
        boolean bare = beside.isBlank();
        List<String> text = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = first; at < lines.size() && at <= word + MOST_BELOW; at++) {
            String line = lines.get(at);
            if (at > word && (ends(at, words) || marked && SignatureLines.isMarkedInWords(line))) {
                break;
            }
            marked |= SignatureLines.isMarkedInWords(line);
            boolean untitled = bare && at > word && SignatureNames.isNamed(line);
            bare &= at <= word || !SignatureLines.hasLetters(line);
            if (at == word || untitled || SignatureLines.belongs(line)) {
                text.add(line);
                names.add(at == word ? beside : SignatureLines.withoutMark(line));
            }
        }
        return new Signature(String.join(" ", text), names);
    }

    /**
     * Returns where a signature begins that a word alone in its line ends: at the mark above it, or at a name that no other word claims;
     * else at the word itself.
     */
    private int firstAbove(int word) {
        int name = -1;
        for (int at = word - 1; at >= 0 && at >= word - MOST_BELOW; at--) {
            String line = lines.get(at);
            if (SignatureLines.hasRole(line)) {
                return word;
            }
            if (SignatureLines.isMarked(line)) {
                return name >= 0 ? at : word;
            }
            if (line.isEmpty() || SignatureLines.isForeign(line)) {
                break;
            }
            name = SignatureLines.isInBrackets(line) || SignatureNames.startsWithTitle(line) ? at : name;
        }
        boolean below = word + 1 < lines.size() && isName(lines.get(word + 1));
        return name >= 0 && !below ? name : word;
    }

    private static boolean isName(String line) {
        return (SignatureLines.isInBrackets(line) || SignatureNames.startsWithTitle(line))
                && SignatureNames.isNamed(line);
    }

    /** Tells whether a line ends the signature above it: it begins that of somebody else, or is about something else. */
    private boolean ends(int at, List<String> words) {
        String line = lines.get(at);
        return line.isEmpty()
                || SignatureLines.hasRole(line)
                || besideWord(at, words).isPresent()
                || SignatureLines.isForeign(line);
    }

    /** Returns what a line says beside one of the words if it is a signature. */
    private Optional<String> besideWord(int at, List<String> words) {
        String skeleton = skeletons.get(at);
        return words.stream().anyMatch(word -> skeleton.contains(ThaiText.skeleton(stem(word))))
                ? besideWord(lines.get(at), words)
                : Optional.empty();
    }

    private static Optional<String> besideWord(String line, List<String> words) {
        String rest = SignatureLines.withoutMark(line);
        boolean marked = SignatureLines.isMarked(line);
        for (String word : words) {
            int at = indexOf(rest, word);
            if (at == 0 || at > 0 && (marked || SignatureNames.startsWithTitle(rest))) {
                Optional<String> behind = behind(rest.substring(at), word);
                if (behind.isPresent()) {
                    return behind.map(text -> rest.substring(0, at) + " " + text);
                }
            }
            String stem = stem(word);
            if (isDecision(rest, stem) || isDecision(line, stem)) {
                return Optional.of("");
            }
            int by = rest.startsWith(stem) ? rest.indexOf(BY) : -1;
            if (by > 0
                    && OF_THE_DECISION
                            .matcher(rest.substring(stem.length(), by))
                            .matches()
                    && SignatureNames.startsWithTitle(rest.substring(by + BY.length()))) {
                return Optional.of(rest.substring(by + BY.length()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a line says no more than what was decided: {@code เห็นชอบ/อนุมัติ}, {@code อนุมัติแผนตามเสนอ}. */
    private static boolean isDecision(String line, String stem) {
        String decision = DOTS.trimTrailingFrom(TICKED.matcher(line.strip()).replaceFirst("$1"));
        for (String ending : AS_PROPOSED) {
            decision = DOTS.trimTrailingFrom(
                    decision.endsWith(ending) ? decision.substring(0, decision.length() - ending.length()) : decision);
        }
        int plan = decision.indexOf(PLAN);
        return DECISIONS
                .splitToList(plan < 0 ? decision : decision.substring(0, plan))
                .contains(stem);
    }

    /** Returns where a word begins in a line, whatever the case of its letters and the spaces between them; -1 if nowhere. */
    private static int indexOf(String line, String word) {
        String wanted = ThaiText.skeleton(word);
        if (line.length() > LONGEST || !ThaiText.skeleton(line).contains(wanted)) {
            return -1;
        }
        int at = 0;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at))
                        || !ThaiText.skeleton(line.substring(at)).startsWith(wanted))) {
            at++;
        }
        return at;
    }

    /** Returns what follows a word and the plan that it is about; nothing if it is about something else or begins a sentence. */
    private static Optional<String> behind(String line, String word) {
        String rest = OF_THE_PLAN
                .matcher(line.substring(Math.min(word.length(), line.length())))
                .replaceFirst("");
        boolean verb = word.endsWith("โดย") || word.endsWith(" by");
        return SignatureNames.startsWithTitle(rest)
                        || (verb ? !rest.isBlank() : AFTER_A_NOUN.matcher(rest).find())
                ? Optional.of(rest)
                : verb && line.strip().length() == word.length() ? Optional.of("") : Optional.empty();
    }
}
