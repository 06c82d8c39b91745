package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names an expression sees: all data of the form by name, {@code this} for the row it stands in, {@code parent} for what is around the
 * row,
 * {@code i} for the row numbers from 1. A bare name is never a field of the row, also in form-js.
 */
record Context(Map<String, Object> root, List<Integer> numbers, Map<String, Object> names) {

    static Context of(Map<String, Object> root) {
        return new Context(root, List.of(), names(root, root, null, List.of()));
    }

    Context row(Map<String, Object> row, int index) {
        List<Integer> deeper = new ArrayList<>(numbers);
        deeper.add(index + 1);
        return new Context(root, deeper, names(root, row, names, deeper));
    }

    private static Map<String, Object> names(Map<String, Object> root, Map<String, Object> self, Map<String, Object> parent,
            List<Integer> numbers) {
        Map<String, Object> own = new HashMap<>();
        own.put("this", self);
        own.put("parent", parent);
        own.put("i", numbers);
        Map<String, Object> names = new LinkedHashMap<>(own);
        names.putAll(root);
        own.forEach((name, value) -> names.put("_" + name + "_", value));
        return names;
    }
}
