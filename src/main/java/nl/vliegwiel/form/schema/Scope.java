package nl.vliegwiel.form.schema;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a field may look at while it is checked.
 *
 * @param names the data as expressions see it at this place (with this, parent and i)
 * @param shown what the server handed out, at the root: {@code valuesKey} reads there and nowhere else
 */
record Scope(Map<String, Object> names, Map<String, Object> shown, FeelEvaluator feel, Limits limits, Clock clock) {

    Scope at(Map<String, Object> otherNames) {
        return new Scope(otherNames, shown, feel, limits, clock);
    }

    Object value(Expression expression) {
        return feel.value(expression, names);
    }

    boolean holds(Expression expression) {
        return feel.holds(expression, names);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
