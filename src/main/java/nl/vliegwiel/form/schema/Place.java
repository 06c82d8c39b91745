package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.Map;

/**
 * An object in the data: the whole form, a row or a group with a path.
 *
 * @param path   what goes before a key here: "" or {@code goals[1].}
 * @param suffix what goes behind a label here: "" or {@code " (Doelen, regel 2)"}
 */
record Place(String path, String suffix, Map<String, Object> shown, Map<String, Object> sent) {

    String path(String key) {
        return path + key;
    }

    String label(String label) {
        return label + suffix;
    }

    Place group(Group group) {
        return new Place(path(group.path()) + ".", suffix, object(shown.get(group.path())), object(sent.get(group.path())));
    }

    Place row(RowList list, int index, Map<String, Object> shownRow, Map<String, Object> sentRow) {
        int number = index + 1;
        return new Place(path(list.path()) + "[" + index + "].", " (" + list.label() + suffix + ", regel " + number + ")", shownRow,
                sentRow);
    }

    /** The row at this index, an empty one when there is none. */
    static Map<String, Object> row(Object rows, int index) {
        return rows instanceof List<?> list && index < list.size() ? object(list.get(index)) : Map.of();
    }

    /** An empty object for anything that is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
