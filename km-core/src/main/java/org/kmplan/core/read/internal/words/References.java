package org.kmplan.core.read.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;

/**
 * Reads laws and letters among the knowledge items. The number of a letter is kept as written, never corrected, even where
 * a dot is missing; its date is no schedule.
 */
public final class References {
    private static final Pattern LAW = Pattern.compile(
            "^(?:(พระราชบัญญัติ|พ\\.?ร\\.?บ\\.?)|(พระราชกฤษฎีกา|พ\\.?ร\\.?ฎ\\.?)|(ประกาศ|หลักเกณฑ์)|(ระเบียบ|ข้อบังคับ|กฎกระทรวง|ข้อบัญญัติ|คำสั่ง))");
    private static final Pattern LETTER = Pattern.compile("^(?:หนังสือ|บันทึกข้อความ)");
    private static final Pattern LETTER_NUMBER = Pattern.compile(
            "(?:(?:ด่วนที่สุด|ด่วนมาก)\\s*+)?ที่\\s++([ก-ฮ]{1,6}\\.?\\s*+\\d[\\d.]*+\\s*+/\\s*+ว?\\s*+\\d++)");
    private static final Pattern YEAR = Pattern.compile("พ\\.?\\s*+ศ\\.?\\s*+(2[4-6]\\d{2})(?!\\d)");
    private static final Pattern DATED = Pattern.compile("ลงวันที่|ลว\\.?");

    private References() {}

    /** Adds the references of an item and its parts, in order. */
    public static void collect(KnowledgeItem item, List<LegalReference> references) {
        of(item, references.size() + 1).ifPresent(references::add);
        item.parts().forEach(part -> collect(part, references));
    }

    private static Optional<LegalReference> of(KnowledgeItem item, int number) {
        String text = item.text();
        String digits = Numerals.ARABIC.of(text);
        LegalReference.Builder reference =
                LegalReference.builder().id(Integer.toString(number)).text(text).source(item.source());
        Matcher letterNumber = LETTER_NUMBER.matcher(digits);
        boolean numbered = letterNumber.find();
        Matcher dated = DATED.matcher(text);
        boolean isDated = dated.find();
        if (LETTER.matcher(text).find() && (numbered || isDated)) {
            reference.kind(LegalReference.Kind.LETTER);
            if (numbered) {
                reference.letterNumber(text.substring(letterNumber.start(1), letterNumber.end(1))
                        .strip());
            }
            if (isDated) {
                PeriodParser.read(text.substring(dated.end()), Optional.empty()).stream()
                        .flatMap(reading -> reading.period().stream())
                        .findFirst()
                        .flatMap(PlanPeriod::start)
                        .ifPresent(reference::date);
            }
            return Optional.of(reference.build());
        }
        Matcher law = LAW.matcher(text);
        Matcher year = YEAR.matcher(digits);
        if (!law.find() || !year.find()) {
            return Optional.empty();
        }
        return Optional.of(reference
                .kind(kind(law))
                .buddhistYear(Integer.parseInt(year.group(1)))
                .build());
    }

    private static LegalReference.Kind kind(Matcher law) {
        if (law.group(1) != null) {
            return LegalReference.Kind.ACT;
        }
        if (law.group(2) != null) {
            return LegalReference.Kind.ROYAL_DECREE;
        }
        return law.group(3) != null ? LegalReference.Kind.ANNOUNCEMENT : LegalReference.Kind.REGULATION;
    }
}
