package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Decision tables read declared variables, use every input, and answer with codes that the product knows. */
@ProductTest
@DisplayName("Every decision")
class DecisionRulesTest {

    @Autowired
    private List<ProcessVariables> features;

    static List<Path> decisions() {
        return Sources.decisions();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void isNamedAfterItsFileAndKeepsItsHistoryForAWhile(Path file) {
        for (Decision decision : all(file, Decision.class)) {
            assertThat(decision.getId()).isEqualTo(Sources.key(file));
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void readsDeclaredVariablesAndLeavesNoInputUnused(Path file) {
        for (DecisionTable table : all(file, DecisionTable.class)) {
            List<Input> inputs = List.copyOf(table.getInputs());
            for (int column = 0; column < inputs.size(); column++) {
                int index = column;
                assertThat(declared()).containsKey(inputs.get(column).getInputExpression().getText().getTextContent());
                assertThat(table.getRules()).as(inputs.get(column).getLabel() + " is used")
                        .anyMatch(rule -> !List.of("", "-").contains(entry(rule, index)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void answersWithCodesOfADeclaredVariableAndSaysWhyInDutch(Path file) {
        for (DecisionTable table : all(file, DecisionTable.class)) {
            Output output = table.getOutputs().iterator().next();
            Variable<?> variable = declared().get(output.getName());
            assertThat(table.getRules()).isNotEmpty().allSatisfy(rule -> {
                String code = rule.getOutputEntries().iterator().next().getText().getTextContent().replace("\"", "");
                assertThat(variable.accepts(code)).as(code).isTrue();
                assertThat(rule.getDescription().getTextContent()).isNotBlank();
            });
        }
    }

    private static String entry(Rule rule, int column) {
        return List.copyOf(rule.getInputEntries()).get(column).getText().getTextContent().trim();
    }

    private Map<String, Variable<?>> declared() {
        return features.stream().flatMap(feature -> feature.declared().stream()).collect(Collectors.toMap(Variable::name, variable -> variable));
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        return model.getModelElementsByType(type);
    }
}
