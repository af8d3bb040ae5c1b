package org.kmplan.rules.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reader of the conditions of one pattern, in the grammar that the built-in DRL uses. */
final class ConditionParser {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z_0-9]*|[0-9]+|&&|\\|\\||[=!<>]=|[-<>!().,+*]|\\S");

    private final List<String> tokens;
    private final Map<String, Class<?>> types;
    private int at;

    private ConditionParser(List<String> tokens, Map<String, Class<?>> types) {
        this.tokens = tokens;
        this.types = types;
    }

    /** Returns the conditions that commas separate. */
    static List<Expr> parse(String text, Map<String, Class<?>> types) {
        ConditionParser parser = new ConditionParser(
                TOKEN.matcher(text).results().map(MatchResult::group).toList(), types);
        List<Expr> conditions = new ArrayList<>();
        do {
            conditions.add(parser.junction(false));
        } while (parser.accepts(","));
        if (parser.at < parser.tokens.size()) {
            throw new IllegalStateException("DRL: '" + parser.peek() + "' is not understood in: " + text);
        }
        return conditions;
    }

    private Expr junction(boolean all) {
        List<Expr> parts = new ArrayList<>();
        do {
            parts.add(all ? negation() : junction(true));
        } while (accepts(all ? "&&" : "||"));
        return parts.size() == 1 ? parts.get(0) : new Expr.Junction(all, parts);
    }

    private Expr negation() {
        return accepts("!") ? new Expr.Not(negation()) : comparison();
    }

    private Expr comparison() {
        Expr left = sum();
        String next = peek();
        if (next.matches("[=!<>]=|[<>]|contains|matches")) {
            at++;
            return new Expr.Comparison(left, next, sum());
        }
        if (next.equals("not")) {
            at += 2;
            return new Expr.Comparison(left, "not " + tokens.get(at - 1), sum());
        }
        return left;
    }

    private Expr sum() {
        Expr sum = value();
        while (accepts("+")) {
            sum = new Expr.Sum(sum, value());
        }
        return sum;
    }

    private Expr value() {
        String token = tokens.get(at++);
        if (token.equals("(")) {
            Expr inner = junction(false);
            expect(")");
            return inner;
        }
        if (token.startsWith("\"")) {
            return new Expr.Constant(token.substring(1, token.length() - 1), token);
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Expr.Constant(Integer.valueOf(token), token);
        }
        if (token.equals("null")) {
            return new Expr.Constant(null, token);
        }
        if (token.equals("true") || token.equals("false")) {
            return new Expr.Constant(Boolean.valueOf(token), token);
        }
        Class<?> type = types.get(token);
        if (type != null) {
            expect(".");
            return type == Collections.class ? disjoint() : constant(type, tokens.get(at++));
        }
        return calls(new Expr.Attribute(token));
    }

    private Expr calls(Expr start) {
        Expr value = start;
        while (accepts(".")) {
            String method = tokens.get(at++);
            List<Expr> arguments = new ArrayList<>();
            boolean property = !accepts("(");
            if (!property && !accepts(")")) {
                arguments.add(sum());
                expect(")");
            }
            value = new Expr.Call(value, method, property, arguments);
        }
        return value;
    }

    private Expr disjoint() {
        expect("disjoint");
        expect("(");
        Expr left = sum();
        expect(",");
        Expr right = sum();
        expect(")");
        return new Expr.Disjoint(left, right);
    }

    static Expr.Constant constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return new Expr.Constant(constant, type.getSimpleName() + "." + name);
            }
        }
        throw new IllegalStateException("DRL: " + type.getSimpleName() + " has no constant " + name);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean accepts(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accepts(token)) {
            throw new IllegalStateException("DRL: expected '" + token + "', found '" + peek() + "' in " + tokens);
        }
    }
}
