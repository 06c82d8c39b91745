package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A limit in a form file: a number, or an expression that gives one ({@code "max": "=limit"}); without either there is none. */
record Bound(BigDecimal fixed, Expression expression) {

    static final Bound NONE = new Bound(null, null);

    static Bound read(JsonNode node) {
        if (Expression.isExpression(node.textValue())) {
            return new Bound(null, Expression.in(node.textValue()).orElseThrow());
        }
        return new Bound(Numbers.of(node.isTextual() ? node.textValue() : node.numberValue()), null);
    }

    Optional<BigDecimal> in(Scope scope) {
        return Optional.ofNullable(expression == null ? fixed : Numbers.of(scope.value(expression)));
    }

    /** As a count of characters; the standard limit when the form has none. */
    int orElse(int standard, Scope scope) {
        return in(scope).map(BigDecimal::intValue).orElse(standard);
    }
}
