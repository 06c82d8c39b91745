package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds out which row of the server's a submitted row is. Rows that cannot be added or removed are known by their number.
 * Others are known by what the user cannot change in them: readonly fields, and expressions like {@code key "id", expression "=this.id"}.
 * Each row of the server's is used once; a row that fits none is a new one.
 */
final class RowOrigins {

    private final RowList list;
    private final Scope scope;

    RowOrigins(RowList list, Scope scope) {
        this.list = list;
        this.scope = scope;
    }

    /** One origin for each row sent, empty for a new row. */
    List<Map<String, Object>> of(List<?> shown, List<Map<String, Object>> sent) {
        List<Map<String, Object>> free = new ArrayList<>(shown.stream().map(Place::object).toList());
        List<Map<String, Object>> origins = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            origins.add(list.growable() ? take(free, sent.get(index)) : index < free.size() ? free.get(index) : Map.of());
        }
        return origins;
    }

    private Map<String, Object> take(List<Map<String, Object>> free, Map<String, Object> sent) {
        for (Map<String, Object> row : free) {
            if (isSame(row, sent)) {
                free.remove(row);
                return row;
            }
        }
        return Map.of();
    }

    private boolean isSame(Map<String, Object> shown, Map<String, Object> sent) {
        List<Component> marks = marks(list.components()).filter(mark -> shown.get(key(mark)) != null).toList();
        return !marks.isEmpty() && marks.stream().allMatch(mark -> Numbers.same(asShown(mark, shown), sent.get(key(mark))));
    }

    private static Stream<Component> marks(List<Component> components) {
        return components.stream().flatMap(component -> component instanceof Group group && group.path() == null
                ? marks(group.components()) : Stream.of(component)).filter(RowOrigins::isMark);
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
