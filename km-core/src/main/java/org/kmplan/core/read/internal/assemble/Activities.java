package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.Bullets;
import org.kmplan.core.read.internal.words.KnowledgeKinds;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Divides the text of a row into its activities: at numbers such as {@code ๑)}; at bullets only where as many periods stand
 * beside them, since bullets also list means or mark types of knowledge; at rows that continue the step with a period of
 * their own. Otherwise the row is one activity: types of knowledge marked with bullets, without periods of their own, are
 * both types of the one activity.
 */
final class Activities {
    /**
     * Activity as read.
     *
     * @param number number that the plan gives it, or its place among the bullets
     * @param row row of a merged step in which it stands, as the number of the part; -1 if it has no row of its own
     */
    record Draft(
            Optional<Integer> number, String description, Set<KnowledgeType> types, SourcePosition position, int row) {
        private Draft inRow(int part) {
            return new Draft(number, description, types, position, part);
        }
    }

    private static final Pattern INLINE = Pattern.compile("(?:(?<=^)|(?<=\\s))\\(?(\\d{1,2})\\)\\s*(?=\\D)");
    private static final Pattern INLINE_DOTTED =
            Pattern.compile("(?:(?<=^)|(?<=\\s))(?:\\(?(\\d{1,2})\\)|(?<![.]\\s)(\\d{1,2})[.](?!\\d))\\s*(?=\\D)");
    private static final Pattern FIRST_DOTTED = Pattern.compile("^\\s*1[.]\\s*(?=[^\\d\\s])");
    private static final Pattern AT_START = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s*(?=[^\\d\\s])");

    /** Description of a row that has a period or a target but does not say what is done. */
    private static final String NOT_STATED = "(ไม่ระบุกิจกรรม)";

    private Activities() {}

    static List<Draft> of(RowDraft row, int periods) {
        List<RowDraft.Part> parts = texts(row);
        if (row.paired) {
            List<Draft> paired = paired(row, parts);
            if (!paired.isEmpty()) {
                return paired;
            }
        }
        List<Draft> numbered = numbered(parts);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Items.Item> bullets = bullets(parts);
        if (bullets.size() >= 2 && bullets.size() == periods) {
            List<Draft> drafts = new ArrayList<>();
            for (Items.Item item : bullets) {
                drafts.add(draft(Optional.of(drafts.size() + 1), item.text(), item.position()));
            }
            return drafts;
        }
        List<Draft> byRow = byRow(row, parts);
        if (!byRow.isEmpty()) {
            return byRow;
        }
        return List.of(single(row, parts));
    }

    /** Text of the activity behind code and title, then the way to success. */
    private static List<RowDraft.Part> texts(RowDraft row) {
        List<RowDraft.Part> result = new ArrayList<>();
        List<RowDraft.Part> activity = row.parts(PlanColumn.ACTIVITY);
        StepFinder.Found found = row.found;
        for (int i = 0; i < activity.size(); i++) {
            RowDraft.Part part = activity.get(i);
            Grid.Paragraph old = part.paragraph();
            String text = i == 0 && found != null ? found.rest() : old.text();
            if (!Items.isNothing(text)) {
                result.add(new RowDraft.Part(Grid.Paragraph.of(old.raw(), text, old.position()), part.part()));
            }
        }
        row.parts(PlanColumn.METHOD).stream()
                .filter(part -> !Items.isNothing(part.paragraph().text()))
                .forEach(result::add);
        return result;
    }

    private static List<Draft> numbered(List<RowDraft.Part> parts) {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int number = 0;
        boolean dotted = !parts.isEmpty()
                && FIRST_DOTTED
                        .matcher(Numerals.ARABIC.of(parts.get(0).paragraph().text()))
                        .find();
        SourcePosition position = SourcePosition.builder().build();
        for (RowDraft.Part part : parts) {
            String text = part.paragraph().text();
            String digits = Numerals.ARABIC.of(text);
            Matcher inline = (dotted ? INLINE_DOTTED : INLINE).matcher(digits);
            Matcher atStart = AT_START.matcher(digits);
            boolean started = atStart.find();
            int from = 0;
            while (true) {
                Matcher match = from == 0 && started ? atStart : inline.find(from) ? inline : null;
                if (match == null) {
                    break;
                }
                String value1 = match.group(1) == null ? match.group(2) : match.group(1);
                int value = Integer.parseInt(value1);
                if (value == number + 1) {
                    close(drafts, open.append(text, from, match.start()), number, position);
                    number = value;
                    position = part.paragraph().position();
                    open.setLength(0);
                } else {
                    open.append(text, from, match.end());
                }
                from = match.end();
                started = false;
            }
            open.append(text, from, text.length()).append(' ');
        }
        close(drafts, open, number, position);
        return drafts;
    }

    private static void close(List<Draft> drafts, CharSequence text, int number, SourcePosition position) {
        String description = withoutBullet(text.toString());
        if (number > 0 && !Items.isNothing(description)) {
            drafts.add(draft(Optional.of(number), description, position));
        }
    }

    /** The bullets, if the text has no other words before them. */
    private static List<Items.Item> bullets(List<RowDraft.Part> parts) {
        if (parts.isEmpty() || !Bullets.begin(parts.get(0).paragraph().text())) {
            return List.of();
        }
        return Items.of(parts);
    }

    /** Rows beside the merged cell of a step: an activity each, or the numbered ones of the merged cell row by row. */
    private static List<Draft> paired(RowDraft row, List<RowDraft.Part> parts) {
        Set<Integer> rows = new TreeSet<>();
        parts.forEach(part -> rows.add(part.part()));
        List<Draft> drafts = new ArrayList<>();
        if (rows.size() < 2) {
            List<Draft> numbered = numbered(parts);
            int first = row.heads ? 1 : 0;
            if (numbered.size() == row.partCount - first) {
                numbered.forEach(draft -> drafts.add(draft.inRow(drafts.size() + first)));
            }
            return drafts;
        }
        for (int index : rows) {
            List<RowDraft.Part> own =
                    parts.stream().filter(part -> part.part() == index).toList();
            String text = joined(own);
            Matcher number = AT_START.matcher(Numerals.ARABIC.of(text));
            boolean numbered = number.find();
            drafts.add(draft(
                            Optional.of(numbered ? Integer.parseInt(number.group(1)) : drafts.size() + 1),
                            numbered ? text.substring(number.end()).strip() : text,
                            own.get(0).paragraph().position())
                    .inRow(index));
        }
        return drafts;
    }

    /** Rows that continue a step, each with an activity and a period of its own. */
    private static List<Draft> byRow(RowDraft row, List<RowDraft.Part> parts) {
        Set<Integer> withPeriod = new TreeSet<>();
        row.parts(PlanColumn.PERIOD).forEach(part -> withPeriod.add(part.part()));
        Set<Integer> withText = new TreeSet<>();
        parts.forEach(part -> withText.add(part.part()));
        if (withText.size() < 2 || !withText.equals(withPeriod)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int index : withText) {
            List<RowDraft.Part> own =
                    parts.stream().filter(part -> part.part() == index).toList();
            drafts.add(draft(
                    Optional.of(drafts.size() + 1),
                    joined(own),
                    own.get(0).paragraph().position()));
        }
        return drafts;
    }

    /** What stands behind a code and is not the name of a step may say what is done, or call it so: it is part of the text. */
    private static Draft single(RowDraft row, List<RowDraft.Part> parts) {
        StepFinder.Found found = row.found;
        String title = found == null || Items.isNothing(found.title()) ? "" : found.title();
        String description = joined(parts);
        if (Items.isNothing(description)) {
            description = title.isEmpty() ? NOT_STATED : title;
        } else if (found != null && found.name().isEmpty() && !title.isEmpty()) {
            description = ThaiText.singleLine(title) + " " + description;
        }
        SourcePosition position = parts.isEmpty()
                ? row.place.position()
                : parts.get(0).paragraph().position();
        return draft(Optional.empty(), description, position);
    }

    private static String joined(List<RowDraft.Part> parts) {
        if (parts.size() == 1) {
            return withoutBullet(parts.get(0).paragraph().text());
        }
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.paragraph().text()).append(' '));
        return withoutBullet(text.toString());
    }

    private static String withoutBullet(String text) {
        String line = ThaiText.singleLine(text);
        if (!Bullets.begin(line)) {
            return line;
        }
        return line.substring(1).strip();
    }

    private static Draft draft(Optional<Integer> number, String description, SourcePosition position) {
        String key = ThaiText.skeleton(description);
        Set<KnowledgeType> types = EnumSet.noneOf(KnowledgeType.class);
        if (KnowledgeKinds.namesExplicit(key)) {
            types.add(KnowledgeType.EXPLICIT);
        }
        if (KnowledgeKinds.namesTacit(key)) {
            types.add(KnowledgeType.TACIT);
        }
        return new Draft(number, description, types, position, -1);
    }
}
