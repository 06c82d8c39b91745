package nl.vliegwiel.form.schema;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates expressions on the one clock. What goes wrong in an expression is null, as in the browser. */
final class FeelEvaluator {

    private final FeelEngineApi engine;

    FeelEvaluator(Clock clock) {
        engine = FeelEngineBuilder.forJava().withClock(() -> ZonedDateTime.now(clock)).build();
    }

    Object value(Expression expression, Map<String, Object> names) {
        var result = engine.evaluate(expression.parsed(), names);
        return result.isSuccess() ? result.result() : null;
    }

    /** Only a plain true counts, as form-js decides on hiding. */
    boolean holds(Expression expression, Map<String, Object> names) {
        return Boolean.TRUE.equals(value(expression, names));
    }
}
