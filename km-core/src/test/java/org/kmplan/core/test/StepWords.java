package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kmplan.core.plan.EvidenceType;

/**
 * Words of one row of a compliant plan, each list with the plainest first.
 *
 * @param works descriptions of the row as one activity
 * @param parts descriptions of its activities if it has several, in order
 * @param demands what the row must state a target for
 * @param extras what it may state a target for as well
 * @param evidence kinds of evidence; empty for the change process
 * @param groups target groups; empty for the change process
 */
record StepWords(
        List<String> works,
        List<String> parts,
        List<Demand> demands,
        List<Demand> extras,
        List<Proof> evidence,
        List<String> groups) {

    /**
     * Indicator with the ways to state its target; {@code #} stands for the number and {@code <} for the next lower one.
     *
     * @param percents numbers to choose from, or empty for counts from the least
     */
    record Demand(String indicator, List<String> forms, int least, List<String> percents) {
        String target(int form, int more) {
            String text = forms.get(form % forms.size());
            if (percents.isEmpty()) {
                int number = least + more;
                return number < 2 && text.contains("<")
                        ? forms.get(0).replace("#", Integer.toString(number))
                        : text.replace("#", Integer.toString(number)).replace("<", Integer.toString(number - 1));
            }
            String number = percents.get(more % percents.size());
            return text.contains("<") && number.equals("100")
                    ? forms.get(0).replace("#", number)
                    : text.replace("#", number).replace("<", number);
        }
    }

    /** Evidence with its kinds. */
    record Proof(String text, List<EvidenceType> types) {}

    private static final List<String> PERCENTS = List.of("80", "85", "80.5", "90", "100");

    static Demand count(String indicator, int least, String... units) {
        List<String> forms = new ArrayList<>();
        for (String unit : units) {
            forms.add("อย่างน้อย # " + unit);
            forms.add("ไม่น้อยกว่า # " + unit);
            forms.add("# " + unit);
            forms.add("จำนวน # " + unit);
            forms.add("# " + unit + "ขึ้นไป");
            forms.add("≥ # " + unit);
            forms.add("มากกว่า < " + unit);
        }
        return new Demand(indicator, List.copyOf(forms), least, List.of());
    }

    static Demand percent(String indicator, String... nouns) {
        List<String> forms = Stream.of(nouns)
                .flatMap(noun -> Stream.of(
                        noun + "ไม่น้อยกว่าร้อยละ #",
                        noun + "ร้อยละ #",
                        noun + "ไม่ต่ำกว่าร้อยละ #",
                        noun + "ร้อยละ # ขึ้นไป",
                        noun + "มากกว่าร้อยละ <"))
                .toList();
        return new Demand(indicator, forms, 0, PERCENTS);
    }

    static Demand fixed(String indicator, String... texts) {
        return new Demand(indicator, List.of(texts), 1, List.of());
    }

    static Proof proof(String text, EvidenceType... types) {
        return new Proof(text, List.of(types));
    }
}
