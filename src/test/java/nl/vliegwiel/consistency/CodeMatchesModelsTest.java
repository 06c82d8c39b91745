package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models and code name the same things: beans, variables, codes, forms. */
@ProductTest
@DisplayName("Code and models")
class CodeMatchesModelsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]+)}");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (?:==|!=) '(\\w+)'");

    @Autowired
    private Map<String, JavaDelegate> delegates;
    @Autowired
    private Map<String, ExecutionListener> listeners;
    @Autowired
    private List<ProcessVariables> variables;
    @Autowired
    private List<DossierForm<?>> forms;

    @Test
    void callBeansThatExistAndLeaveNoneUncalled() {
        List<String> named = expressions("Delegate}|Listener}");
        assertThat(named).isSubsetOf(concat(delegates.keySet(), listeners.keySet()));
        assertThat(delegates.keySet().stream().filter(bean -> !bean.startsWith("probe")).toList()).isSubsetOf(named);
    }

    @Test
    void readOnlyDeclaredVariablesAndCodes() {
        Map<String, Variable<?>> declared = declared();
        List<String> faults = new ArrayList<>();
        for (Path file : Sources.models()) {
            for (MatchResult found : EXPRESSION.matcher(Sources.text(file).replace("&#39;", "'")).results().toList()) {
                check(found.group(1), declared, file.getFileName() + ": " + found.group(), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void check(String expression, Map<String, Variable<?>> declared, String where, List<String> faults) {
        if (expression.endsWith("Delegate") || expression.endsWith("Listener") || expression.equals("execution.processBusinessKey")) {
            return;
        }
        List<MatchResult> comparisons = COMPARISON.matcher(expression).results().toList();
        for (MatchResult comparison : comparisons) {
            Variable<?> variable = declared.get(comparison.group(1));
            if (variable == null || !variable.accepts(comparison.group(2))) {
                faults.add(where);
            }
        }
        List<String> flags = List.of(COMPARISON.matcher(expression).replaceAll("").split("[!()|&\\s]+"));
        if (flags.stream().anyMatch(flag -> !flag.isEmpty() && !declared.containsKey(flag))) {
            faults.add(where);
        }
    }

    @Test
    void declareAVariableOnceAndWithOneType() {
        Map<String, Variable<?>> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        variables.stream().flatMap(feature -> feature.declared().stream()).forEach(variable -> {
            if (seen.put(variable.name(), variable) != null) {
                twice.add(variable.name());
            }
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void haveAFormFileForEveryTypedFormAndARecordForEveryFormFile() {
        assertThat(forms.stream().map(DossierForm::key).filter(key -> !key.startsWith("probe")).toList())
                .containsExactlyInAnyOrderElementsOf(Sources.forms().stream().map(Sources::key).toList());
    }

    private Map<String, Variable<?>> declared() {
        return variables.stream().flatMap(feature -> feature.declared().stream())
                .collect(Collectors.toMap(Variable::name, variable -> variable, (one, same) -> one));
    }

    private static List<String> expressions(String endings) {
        Pattern bean = Pattern.compile("\\$\\{(\\w+)(?=" + endings.replace("}", "\\}") + ")(Delegate|Listener)}");
        return Sources.models().stream().map(Sources::text).flatMap(text -> bean.matcher(text).results())
                .map(found -> found.group(1) + found.group(2)).distinct().toList();
    }

    private static List<String> concat(java.util.Set<String> one, java.util.Set<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
