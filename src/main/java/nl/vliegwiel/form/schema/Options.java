package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the options of a field come from: a key in what the server handed out, else the form file, else an expression.
 *
 * @param key        null without {@code valuesKey}; it goes before the others, as in form-js
 * @param fixed      null without {@code values}
 * @param expression null without {@code valuesExpression}
 */
record Options(String key, List<Choice> fixed, Expression expression) {

    /** How many labels a sentence can bear. */
    private static final int NAMED = 8;

    List<Choice> in(Scope scope) {
        if (key != null) {
            return read(scope.shown().get(key));
        }
        if (fixed != null) {
            return fixed;
        }
        return expression == null ? List.of() : read(scope.value(expression));
    }

    /** The option with this value; its own value is what gets stored, not the client's copy of it. */
    Optional<Choice> find(Object value, Scope scope) {
        return in(scope).stream().filter(choice -> Numbers.same(choice.value(), value)).findFirst();
    }

    /** form-js does not hold a value it shows against options that an expression gives. */
    boolean areComputed() {
        return expression != null;
    }

    /** Names the options of the form file; those from data may hold people's names and stay out of messages. */
    String allowed() {
        if (key != null || fixed == null || fixed.size() > NAMED) {
            return "Kies uit de lijst.";
        }
        return "Kies uit: " + fixed.stream().map(Choice::label).collect(Collectors.joining(", ")) + ".";
    }

    private static List<Choice> read(Object values) {
        return values instanceof List<?> list ? list.stream().map(Choice::read).flatMap(Optional::stream).toList() : List.of();
    }
}
