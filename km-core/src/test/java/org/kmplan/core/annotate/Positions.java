package org.kmplan.core.annotate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ReadResult;

/** Every position in what reading a document gives, whatever it belongs to. */
final class Positions {
    private final Set<SourcePosition> found = new LinkedHashSet<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Positions() {}

    static Set<SourcePosition> of(ReadResult result) {
        Positions positions = new Positions();
        positions.visit(result.plans());
        positions.visit(result.problems());
        return positions.found;
    }

    private void visit(Object value) {
        if (value instanceof SourcePosition position) {
            found.add(position);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::visit);
        } else if (value != null && value.getClass().getName().startsWith("org.kmplan.core.") && seen.add(value)) {
            for (Method method : value.getClass().getMethods()) {
                Class<?> type = method.getReturnType();
                boolean part = type == Optional.class
                        || Collection.class.isAssignableFrom(type)
                        || type.getName().startsWith("org.kmplan.core.");
                boolean getter = method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !type.isEnum()
                        && !method.getName().startsWith("to");
                if (part && getter) {
                    visit(called(method, value));
                }
            }
        }
    }

    private static Object called(Method method, Object on) {
        try {
            method.setAccessible(true);
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
