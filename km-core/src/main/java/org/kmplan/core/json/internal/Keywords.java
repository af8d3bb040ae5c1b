package org.kmplan.core.json.internal;

import java.math.BigDecimal;
import java.util.List;

/** Writing of the form of a value as an object of a JSON Schema. */
public final class Keywords implements Writing<Shape.Leaf> {
    /** The writing. */
    public static final Writing<Shape.Leaf> OF = new Keywords();

    private Keywords() {}

    @Override
    public void write(Shape.Leaf leaf, JsonOutput out) {
        out.object(() -> leaf.keywords().forEach((keyword, value) -> {
            out.name(keyword);
            value(value, out);
        }));
    }

    private void value(Object value, JsonOutput out) {
        if (value instanceof Shape.Leaf part) {
            write(part, out);
        } else if (value instanceof List<?> parts) {
            out.array(() -> parts.forEach(part -> value(part, out)));
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Number whole) {
            out.number(whole.longValue());
        } else {
            out.text((String) value);
        }
    }
}
