package nl.vliegwiel.form.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the user cannot change in a row, and what it is known by. An expression like {@code key "id", expression "=this.id"} names a row;
 * what is only read describes it and may change while it stays the same row, so it names a row only where no expression does.
 */
final class RowMarks {

    private final List<Component> marks;
    private final Scope scope;

    RowMarks(RowList list, Scope scope) {
        this.marks = in(list.components()).toList();
        this.scope = scope;
    }

    /** Whether all that the user cannot change in the server's row is the same in this one; false where there is nothing. */
    boolean isSame(Map<String, Object> shown, Map<String, Object> sent) {
        Map<String, Object> all = values(marks, shown);
        return !all.isEmpty() && all.entrySet().stream().allMatch(mark -> Numbers.same(mark.getValue(), sent.get(mark.getKey())));
    }

    /** What names the server's row; empty where nothing does. */
    Map<String, Object> name(Map<String, Object> shown) {
        Map<String, Object> computed = values(marks.stream().filter(Computed.class::isInstance).toList(), shown);
        return computed.isEmpty() ? values(marks, shown) : computed;
    }

    boolean hasName(Map<String, Object> row, Map<String, Object> name) {
        return !name.isEmpty() && name.entrySet().stream().allMatch(mark -> Numbers.same(mark.getValue(), row.get(mark.getKey())));
    }

    /** Whether a row says that it is another than the server's; a client that sends no marks says nothing. */
    boolean isOther(Map<String, Object> shown, Map<String, Object> sent) {
        return name(shown).entrySet().stream().anyMatch(mark -> sent.get(mark.getKey()) != null
                && !Numbers.same(mark.getValue(), sent.get(mark.getKey())));
    }

    /** Whether it carries anything of the server's: a new row does not. */
    boolean isMarked(Map<String, Object> row) {
        return marks.stream().map(mark -> row.get(key(mark))).anyMatch(Objects::nonNull);
    }

    private Map<String, Object> values(List<Component> some, Map<String, Object> shown) {
        Map<String, Object> values = new LinkedHashMap<>();
        some.stream().filter(mark -> shown.get(key(mark)) != null).forEach(mark -> values.put(key(mark), asShown(mark, shown)));
        return values;
    }

    private static Stream<Component> in(List<Component> components) {
        return components.stream().flatMap(component -> component instanceof Group group && group.path() == null
                ? in(group.components()) : Stream.of(component)).filter(RowMarks::isMark);
    }

    private static boolean isMark(Component component) {
        return component instanceof Computed || component instanceof Field field && field.isFixed() && !field.disabled();
    }

    private static String key(Component mark) {
        return mark instanceof Field field ? field.key() : ((Computed) mark).key();
    }

    private Object asShown(Component mark, Map<String, Object> shown) {
        return mark instanceof Field field ? field.initial(shown, scope) : shown.get(key(mark));
    }
}
