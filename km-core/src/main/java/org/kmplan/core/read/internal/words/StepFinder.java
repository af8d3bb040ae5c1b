package org.kmplan.core.read.internal.words;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.time.Numerals;

/**
 * Finds out which step a row is: by its code, else by its name, never by its row number and by a number of a step only where
 * there is neither. Two names stand for different
 * steps in the two tables, so the table decides: "learning" is KMP7 in the one and CMP4 in the other, and "recognition" is
 * CMP6 in the one and in the other a row outside the seven steps that carries out CMP6: the declared total of thirteen holds
 * without it.
 */
public final class StepFinder {
    /**
     * Meaning of a step's name.
     *
     * @param kmp step in the table of the knowledge process; empty if the name is not of that table
     * @param cmp step in the table of the change process; empty if the name is not of that table
     * @param recognition whether the name is the recognition row in the table of the knowledge process
     */
    public record Name(Optional<ProcessStep> kmp, Optional<ProcessStep> cmp, boolean recognition) {
        public boolean isOfBothTables() {
            return (kmp.isPresent() || recognition) && cmp.isPresent();
        }

        public Optional<ProcessStep> in(PlanProcess process) {
            return process == PlanProcess.KMP ? kmp : cmp;
        }
    }

    /**
     * What the words of a cell say.
     *
     * @param code step that a code names
     * @param badCode code of a step that does not exist, or blank
     * @param name step that the name means
     * @param title title as written
     * @param rest what follows title and code in the same paragraph
     * @param exact whether the name was written without damage
     * @param number number of a step that stands in the words, which decides nothing against code or name; 0 if there is none
     */
    public record Found(
            Optional<ProcessStep> code,
            String badCode,
            Optional<Name> name,
            String title,
            String rest,
            boolean exact,
            int number) {
        public Found(
                Optional<ProcessStep> code,
                String badCode,
                Optional<Name> name,
                String title,
                String rest,
                boolean exact) {
            this(code, badCode, name, title, rest, exact, 0);
        }

        public Found withNumber(int other) {
            return new Found(code, badCode, name, title, rest, exact, other);
        }

        public boolean isEmpty() {
            return code.isEmpty() && name.isEmpty();
        }
    }

    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:[(（\\[]|\\G|(?<!\\s))\\s*+(?:(?<![\\p{L}\\p{Mn}\\p{Nd}_])(KMP|CMP)|(?<![\\p{L}\\p{Mn}\\p{Nd}_])(KM|CM)\\s++Process)\\s*+[-–.:]?\\s*+(\\d{1,3})(?!\\d)\\s*+[)）\\]]?\\s*+[:.]?");
    private static final Pattern STEP_NUMBER = Pattern.compile(
            "(?:[(（\\[]|\\G|(?<!\\s))\\s*+ขั้นตอน(?:ที่|ทื่)\\s*+(\\d{1,3})(?!\\d)\\s*+[)）\\]]?\\s*+[:.]?");
    private static final Pattern FIRST_NUMBER =
            Pattern.compile("(?i)^\\s*+(?:ขั้น(?:ตอน)?|step)\\s*+(?:ที่|ทื่|no\\.?)?\\s*+(\\d{1,3})(?!\\d)\\s*+[:.)]?");
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\s*+\\d{1,2}\\s*+[.)]\\s++");

    /** Other counting before a name: a number without a blank behind it, or the number of a part. */
    private static final Pattern COUNTING = Pattern.compile(
            "^\\s*+(?:(?:องค์ประกอบ|กิจกรรม|ส่วน|ด้าน|ข้อ|เรื่อง)\\s*+(?:ที่)?\\s*+)?[(]?\\d{1,2}\\s*+[.):]?\\s*+(?=\\p{L})");

    private static final Pattern BOUNDARY = Pattern.compile("\\s[-–•]\\s|\\s\\(?\\d{1,2}[).]|[(（:：]|$");
    private static final int MAX_NAME_WORDS = 12;
    private static final int MAX_TITLE = 200;

    private static final String RECOGNITION = "RECOGNITION";
    private static final String NOUN = "การ";
    private static final int MIN_NAME = 15;
    private static final WordTable<Name> NAMES = new WordTable<Name>();
    private static final WordTable<Name> VERBS = new WordTable<Name>();
    private static final WordTable<Name> ALONE = new WordTable<Name>();

    /** Other names of steps whose verbs say what is done within any step. */
    private static final Set<String> ACTIVITIES = new HashSet<>();

    /** Steps whose own name means another one in the other table; the file of words says which. */
    private static final Set<ProcessStep> OF_BOTH_TABLES = EnumSet.of(ProcessStep.KMP7, ProcessStep.CMP6);

    static {
        WordFile file = WordFile.read(StepFinder.class, "steps.words");
        file.words("verbs-of-activities").forEach(word -> ACTIVITIES.add(word.text()));
        for (ProcessStep step : ProcessStep.values()) {
            if (!OF_BOTH_TABLES.contains(step)) {
                Name name = name(List.of(step.name()));
                NAMES.add(name, step.thai());
                verb(name, step.thai(), step.thai().length() < MIN_NAME);
            }
        }
        for (WordFile.Word word : file.words("steps")) {
            Name name = name(word.meaning());
            NAMES.add(name, word.text());
            verb(name, word.text(), !name.recognition());
        }
    }

    private StepFinder() {}

    /** Returns the meaning that the file states: one step, one of each table, or one that is the recognition row in the other. */
    private static Name name(List<String> meaning) {
        Optional<ProcessStep> kmp = Optional.empty();
        Optional<ProcessStep> cmp = Optional.empty();
        for (String word : meaning) {
            if (!word.equals(RECOGNITION)) {
                ProcessStep step = ProcessStep.valueOf(word);
                kmp = step.process() == PlanProcess.KMP ? Optional.of(step) : kmp;
                cmp = step.process() == PlanProcess.CMP ? Optional.of(step) : cmp;
            }
        }
        return new Name(kmp, cmp, meaning.contains(RECOGNITION));
    }

    /** The verb alone names the step too; where activities begin with it, only if nothing else is said. */
    private static void verb(Name name, String noun, boolean alone) {
        if (noun.startsWith(NOUN)) {
            String verb = noun.substring(NOUN.length());
            if (!ACTIVITIES.contains(verb)) {
                (alone ? ALONE : VERBS).addIfNew(name, verb);
            }
        }
    }

    private static Optional<WordTable.Match<Name>> named(String head, boolean whole) {
        Optional<WordTable.Match<Name>> noun = NAMES.find(head);
        if (noun.isPresent()) {
            return noun;
        }
        Optional<WordTable.Match<Name>> verb = VERBS.find(head).filter(WordTable.Match::exact);
        return verb.isPresent() || !whole ? verb : ALONE.find(head).filter(WordTable.Match::exact);
    }

    /** Returns what the first paragraph of a cell says about its step. */
    public static Found find(String paragraph, Optional<PlanProcess> process) {
        String text = Numerals.ARABIC.of(paragraph);
        Matcher code = CODE.matcher(text);
        boolean digit = hasDigit(text); // every number of a step has one
        boolean coded = digit && (text.indexOf('M') >= 0 || text.indexOf('m') >= 0) && code.find();
        Matcher number = STEP_NUMBER.matcher(text);
        boolean numbered = digit && !coded && text.contains("ขั้นตอน") && number.find();
        if (digit && !coded && !numbered) {
            number = FIRST_NUMBER.matcher(text);
            numbered = number.find();
        }
        if (numbered) {
            Found named = byName(paragraph.substring(0, number.start()) + " " + paragraph.substring(number.end()));
            if (process.isEmpty() || named.name().isPresent()) {
                return named.withNumber(Integer.parseInt(number.group(1)));
            }
        }
        if (!coded && !numbered) {
            return byName(paragraph);
        }
        Matcher match = coded ? code : number;
        PlanProcess of = coded
                ? PlanProcess.valueOf(
                        (code.group(1) != null ? code.group(1) : code.group(2) + "P").toUpperCase(Locale.ROOT))
                : process.orElse(PlanProcess.KMP);
        int value = Integer.parseInt(coded ? code.group(3) : number.group(1));
        Optional<ProcessStep> step = value >= 1 && value <= ProcessStep.of(of).size()
                ? Optional.of(ProcessStep.of(of, value))
                : Optional.empty();
        String before = stripRowNumber(paragraph.substring(0, match.start()));
        String after = paragraph.substring(match.end()).strip();
        String bad =
                step.isEmpty() ? paragraph.substring(match.start(), match.end()).strip() : "";
        if (!ThaiText.isBlank(before)) {
            Optional<WordTable.Match<Name>> name = named(before, true);
            return new Found(
                    step,
                    bad,
                    name.map(WordTable.Match::meaning),
                    before,
                    after,
                    name.map(WordTable.Match::exact).orElse(true),
                    coded ? 0 : value);
        }
        Found behind = byName(after);
        return new Found(step, bad, behind.name(), behind.title(), behind.rest(), behind.exact(), coded ? 0 : value);
    }

    private static Found byName(String paragraph) {
        Found found = byNameOnly(stripRowNumber(paragraph));
        String digits = Numerals.ARABIC.of(paragraph);
        if (!hasDigit(digits)) {
            return found;
        }
        Matcher counting = COUNTING.matcher(digits);
        if (found.isEmpty() && counting.find()) {
            Found behind = byNameOnly(paragraph.substring(counting.end()));
            return behind.isEmpty() ? found : behind;
        }
        return found.name().isPresent() && counting.find() && counting.end() > 0
                ? exactBehind(paragraph.substring(counting.end())).orElse(found)
                : found;
    }

    /** Returns what a name behind other counting says, if it is written without damage. */
    private static Optional<Found> exactBehind(String text) {
        return Optional.of(byNameOnly(text)).filter(found -> !found.isEmpty() && found.exact());
    }

    private static Found byNameOnly(String text) {
        int boundary = boundary(text);
        String head = text.substring(0, boundary);
        int end = -1;
        Optional<WordTable.Match<Name>> longest = Optional.empty();
        int words = 0;
        for (int i = 1; i <= head.length() && words < MAX_NAME_WORDS; i++) {
            if (i == head.length() || head.charAt(i) == ' ') {
                words++;
                Optional<WordTable.Match<Name>> match = named(head.substring(0, i), i == text.length());
                if (match.isPresent()) {
                    longest = match;
                    end = i;
                }
            }
        }
        if (longest.isPresent()) {
            String rest = text.substring(end).strip();
            return new Found(
                    Optional.empty(),
                    "",
                    longest.map(WordTable.Match::meaning),
                    text.substring(0, end).strip(),
                    rest,
                    longest.map(WordTable.Match::exact).orElse(true));
        }
        int cut = Math.min(boundary, MAX_TITLE);
        String title = text.substring(0, cut).strip();
        return new Found(
                Optional.empty(),
                "",
                Optional.empty(),
                title,
                text.substring(cut).strip(),
                true);
    }

    private static int boundary(String text) {
        if (!mayEnd(text)) {
            return text.length();
        }
        Matcher matcher = BOUNDARY.matcher(Numerals.ARABIC.of(text));
        int boundary = text.length();
        while (matcher.find()) {
            if (matcher.start() > 0) {
                boundary = matcher.start();
                break;
            }
        }
        return boundary;
    }

    /** Tells whether a sign or number stands in a text at which a name may end before it. */
    private static boolean mayEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= '\u0E01' && c <= '\u0E4E' || c == ' ' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!plain) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String stripRowNumber(String text) {
        Matcher number = ROW_NUMBER.matcher(Numerals.ARABIC.of(text));
        return (number.find() ? text.substring(number.end()) : text).strip();
    }
}
