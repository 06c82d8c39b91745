package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Static checks of a form file, for the build and for a form that is deployed at run time. They hold the forms' contract and keep authors
 * from what form-js 1.8.7 does silently: collapsed rows that are not sent, conditions that are no expression, a readonly field that blocks
 * the form.
 */
public final class FormLint {

    private FormLint() {
    }

    /**
     * @param json the text of a form file
     * @return a problem per line, each with the component's id; empty when the form is fine. Never throws for a bad form
     */
    public static List<String> check(String json) {
        List<String> problems = new ArrayList<>();
        try {
            JsonNode form = FormSchema.read(json);
            problems.addAll(HeaderLint.problems(form));
            new ComponentLint(form, problems).all();
            FormSchema.parse(json);
        } catch (FormSchemaException broken) {
            problems.add(broken.getMessage());
        }
        return problems.stream().distinct().toList();
    }
}
