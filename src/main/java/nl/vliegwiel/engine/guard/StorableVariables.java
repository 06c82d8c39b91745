package nl.vliegwiel.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/**
 * What the engine may store as text: a declared variable's own values. A name that nobody declared (a decision that a project lead
 * marked in a form, the input of a decision table) may hold an upper-case code, checked against the form's options before it came here.
 */
@Component
class StorableVariables {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Map<String, Variable<?>> declared;

    StorableVariables(List<ProcessVariables> features) {
        this.declared = features.stream().flatMap(feature -> feature.declared().stream()).distinct()
                .collect(Collectors.toMap(Variable::name, Function.identity()));
    }

    /** @throws Refusal that names the variable, never the value */
    void require(String name, String value) {
        Variable<?> variable = declared.get(name);
        boolean allowed = variable == null ? CODE.matcher(value).matches() : variable.accepts(value);
        if (!allowed) {
            throw new Refusal("Het proces bewaart geen tekst. '" + (variable == null ? "Dit veld" : name)
                    + "' mag alleen een vaste code of een verwijzing zijn; leg gegevens vast in het formulier.");
        }
    }
}
