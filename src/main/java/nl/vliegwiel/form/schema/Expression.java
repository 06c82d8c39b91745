package nl.vliegwiel.form.schema;

import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form: in the file it is a text that starts with "=". */
record Expression(ParsedExpression parsed) {

    private static final FeelEngineApi PARSER = FeelEngineBuilder.forJava().build();

    static boolean isExpression(String text) {
        return text != null && text.startsWith("=");
    }

    /** Empty when the text is no expression; a FormSchemaException when it is one that does not parse. */
    static Optional<Expression> in(String text) {
        return isExpression(text) ? Optional.of(parse(text.substring(1))) : Optional.empty();
    }

    static Expression parse(String feel) {
        var result = PARSER.parseExpression(feel);
        if (result.isFailure()) {
            throw new FormSchemaException("not a FEEL expression: " + feel.strip());
        }
        return new Expression(result.parsedExpression());
    }

    /** The names the expression takes from outside. */
    Set<String> names() {
        return FeelNames.of(parsed.expression());
    }
}
