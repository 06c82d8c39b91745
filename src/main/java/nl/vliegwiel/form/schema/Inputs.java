package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.stream.Stream;

/** Shows the inside of a schema as the public {@link Input}s. */
final class Inputs {

    private Inputs() {
    }

    static List<Input> of(List<Component> components) {
        return components.stream().flatMap(Inputs::of).toList();
    }

    private static Stream<Input> of(Component component) {
        if (component instanceof Field field) {
            return Stream.of(new Input(field.key(), field.label(), field.type(), field.isFixed(), field.decision(), List.of()));
        }
        if (component instanceof Computed computed) {
            return Stream.of(new Input(computed.key(), "", InputType.EXPRESSION, true, false, List.of()));
        }
        if (component instanceof RowList list) {
            return Stream.of(new Input(list.path(), list.label(), InputType.DYNAMICLIST, false, false, of(list.components())));
        }
        Group group = (Group) component;
        List<Input> nested = of(group.components());
        return group.path() == null ? nested.stream() : Stream.of(new Input(group.path(), group.label(), InputType.GROUP, false, false,
                nested));
    }
}
