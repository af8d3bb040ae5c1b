package org.kmplan.core.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Finds out which step a row is: by its code, else by its name, never by its row number. Two names stand for different
 * steps in the two tables, so the table decides: "learning" is KMP7 in the one and CMP4 in the other, and "recognition" is
 * CMP6 in the one and in the other a row outside the seven steps that carries out CMP6: the declared total of thirteen holds
 * without it.
 */
final class StepFinder {
    /**
     * Meaning of a step's name.
     *
     * @param kmp step in the table of the knowledge process; empty if the name is not of that table
     * @param cmp step in the table of the change process; empty if the name is not of that table
     * @param recognition whether the name is the recognition row in the table of the knowledge process
     */
    record Name(Optional<ProcessStep> kmp, Optional<ProcessStep> cmp, boolean recognition) {
        boolean isOfBothTables() {
            return (kmp.isPresent() || recognition) && cmp.isPresent();
        }

        Optional<ProcessStep> in(PlanProcess process) {
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
     */
    record Found(
            Optional<ProcessStep> code, String badCode, Optional<Name> name, String title, String rest, boolean exact) {
        boolean isEmpty() {
            return code.isEmpty() && name.isEmpty();
        }
    }

    private static final Pattern CODE = Pattern.compile(
            "(?i)[(（\\[]?\\s*(?:\\b(KMP|CMP)|\\b(KM|CM)\\s+Process)\\s*[-–.:]?\\s*(\\d{1,3})(?!\\d)\\s*[)）\\]]?\\s*[:.]?");
    private static final Pattern STEP_NUMBER =
            Pattern.compile("[(（\\[]?\\s*ขั้นตอน(?:ที่|ทื่)\\s*(\\d{1,3})(?!\\d)\\s*[)）\\]]?\\s*[:.]?");
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\s*\\d{1,2}\\s*[.)]\\s+");
    private static final Pattern BOUNDARY = Pattern.compile("\\s[-–•]\\s|\\s\\(?\\d{1,2}[).]|[(（:：]|$");
    private static final int MAX_NAME_WORDS = 12;
    private static final int MAX_TITLE = 200;

    private static final WordTable<Name> NAMES = new WordTable<Name>();

    static {
        name(
                ProcessStep.KMP1,
                "การกำหนดความรู้ที่จำเป็น",
                "การบ่งชี้องค์ความรู้",
                "การชี้บ่งความรู้",
                "Knowledge Identification");
        name(
                ProcessStep.KMP2,
                "การสร้างและการแสวงหาความรู้",
                "การแสวงหาความรู้",
                "การสร้างความรู้",
                "Knowledge Creation and Acquisition");
        name(
                ProcessStep.KMP3,
                "การจัดการความรู้ให้เป็นระบบ",
                "การจัดเก็บความรู้อย่างเป็นระบบ",
                "การจัดความรู้อย่างเป็นระบบ",
                "การจัดเก็บความรู้ให้เป็นระบบ",
                "Knowledge Organization",
                "Knowledge Organisation");
        name(
                ProcessStep.KMP4,
                "การประมวลผลและกลั่นกรองความรู้",
                "การประมวลและการกลั่นกรองความรู้",
                "Knowledge Codification and Refinement");
        name(ProcessStep.KMP5, "การเผยแพร่ความรู้", "Knowledge Access");
        name(
                ProcessStep.KMP6,
                "การแลกเปลี่ยนเรียนรู้",
                "การแบ่งปันและแลกเปลี่ยนความรู้",
                "การแบ่งปันแลกเปลี่ยนเรียนรู้",
                "Knowledge Sharing");
        name(
                ProcessStep.CMP1,
                "การเตรียมการและการปรับเปลี่ยนพฤติกรรม",
                "การปรับเปลี่ยนพฤติกรรมองค์กร",
                "Transition and Behavior Management",
                "Transition and Behaviour Management");
        name(ProcessStep.CMP2, "Communication");
        name(ProcessStep.CMP3, "Process and Tools", "กระบวนการและเครื่องมือในการจัดการความรู้");
        name(ProcessStep.CMP4, "การฝึกอบรมและเรียนรู้", "การอบรมและการเรียนรู้", "Training and Learning");
        name(ProcessStep.CMP5, "การวัดผลและประเมินผล", "การวัดผลการดำเนินงาน", "Measurement", "Measurements");
        Name learning = new Name(Optional.of(ProcessStep.KMP7), Optional.of(ProcessStep.CMP4), false);
        NAMES.add(learning, "การเรียนรู้", "Learning");
        NAMES.add(
                new Name(Optional.of(ProcessStep.KMP7), Optional.empty(), false),
                "การเรียนรู้และการนำไปใช้",
                "การเรียนรู้และนำไปใช้");
        Name recognition = new Name(Optional.empty(), Optional.of(ProcessStep.CMP6), true);
        NAMES.add(
                recognition,
                "การยกย่องชมเชย",
                "การยกย่องชมเชยและการให้รางวัล",
                "การยกย่องชมเชยและให้รางวัล",
                "การให้รางวัลและการยกย่องชมเชย",
                "การยกย่องชมเชยและการให้รางวัลจูงใจ",
                "Recognition and Reward");
    }

    private StepFinder() {}

    private static void name(ProcessStep step, String... aliases) {
        Name name = step.process() == PlanProcess.KMP
                ? new Name(Optional.of(step), Optional.empty(), false)
                : new Name(Optional.empty(), Optional.of(step), false);
        NAMES.add(name, step.thai()).add(name, aliases);
    }

    /** Returns what the first paragraph of a cell says about its step. */
    static Found find(String paragraph, Optional<PlanProcess> process) {
        String text = Numerals.ARABIC.of(paragraph);
        Matcher code = CODE.matcher(text);
        boolean coded = code.find();
        Matcher number = STEP_NUMBER.matcher(text);
        boolean numbered = !coded && number.find();
        if (numbered && process.isEmpty()) {
            return byName(paragraph.substring(0, number.start()) + " " + paragraph.substring(number.end()));
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
            Optional<WordTable.Match<Name>> name = NAMES.find(before);
            return new Found(
                    step,
                    bad,
                    name.map(WordTable.Match::meaning),
                    before,
                    after,
                    name.map(WordTable.Match::exact).orElse(true));
        }
        Found behind = byName(after);
        return new Found(step, bad, behind.name(), behind.title(), behind.rest(), behind.exact());
    }

    private static Found byName(String paragraph) {
        String text = stripRowNumber(paragraph);
        int boundary = boundary(text);
        String head = text.substring(0, boundary);
        int end = -1;
        Optional<WordTable.Match<Name>> longest = Optional.empty();
        int words = 0;
        for (int i = 1; i <= head.length() && words < MAX_NAME_WORDS; i++) {
            if (i == head.length() || head.charAt(i) == ' ') {
                words++;
                Optional<WordTable.Match<Name>> match = NAMES.find(head.substring(0, i));
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

    private static String stripRowNumber(String text) {
        Matcher number = ROW_NUMBER.matcher(Numerals.ARABIC.of(text));
        return (number.find() ? text.substring(number.end()) : text).strip();
    }
}
