package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.form.schema.Input;
import nl.vliegwiel.form.schema.InputType;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A typed form's record against its {@code .form}: a key without a component, or a component without a key, is red (design §1). */
@ProductTest
@DisplayName("A form's record")
class RecordsMatchFormsTest {

    private static final Set<String> OF_THE_BINDING = Set.of("basedOn", "basedOnNow");

    @Autowired
    private List<DossierForm<?>> forms;

    @Test
    void hasAComponentForEveryKeyAndAUseForEveryComponent() {
        Map<String, FormSchema> schemas = Sources.forms().stream().collect(Collectors.toMap(Sources::key, file -> schema(file)));
        List<String> faults = new ArrayList<>();
        for (DossierForm<?> form : forms) {
            if (schemas.containsKey(form.key())) {
                FormSchema schema = schemas.get(form.key());
                compare(form.key(), schema.inputs(), form.type(), schema.referencedNames(), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void compare(String where, List<Input> inputs, Class<?> type, Set<String> shown, List<String> faults) {
        Map<String, RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        for (Input input : inputs) {
            RecordComponent component = components.remove(input.key());
            if (component == null && !(input.type() == InputType.EXPRESSION && OF_THE_BINDING.contains(input.key()))) {
                faults.add(where + ": key " + input.key() + " has no component in " + type.getSimpleName());
            } else if (component != null && !input.nested().isEmpty()) {
                compare(where + "." + input.key(), input.nested(), rowType(component), Set.of(), faults);
            }
        }
        components.keySet().stream().filter(name -> !shown.contains(name))
                .forEach(name -> faults.add(where + ": component " + name + " is neither a field nor shown"));
        shown.stream().filter(name -> !OF_THE_BINDING.contains(name) && inputs.stream().noneMatch(input -> input.key().equals(name)))
                .filter(name -> !components.containsKey(name)).forEach(name -> faults.add(where + ": shows " + name + ", which nobody hands out"));
    }

    private static Class<?> rowType(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : component.getType();
    }

    private static FormSchema schema(Path file) {
        return FormSchema.parse(Sources.text(file));
    }
}
