package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out which row of the server's a submitted row is. Rows that cannot be added or removed are known by their number, and may not say
 * that they are another. Others are known by what the user cannot change in them ({@link RowMarks}).
 * Each row of the server's is used once; a row that fits none is a new one.
 */
final class RowOrigins {

    private final RowList list;
    private final RowMarks marks;

    RowOrigins(RowList list, Scope scope) {
        this.list = list;
        this.marks = new RowMarks(list, scope);
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

    /** Whether the rows stood in another order, or were others, when the user filled them in: by number they would get each other's answers. */
    boolean moved(List<Map<String, Object>> origins, List<Map<String, Object>> sent) {
        return !list.growable() && IntStream.range(0, sent.size()).anyMatch(index -> marks.isOther(origins.get(index), sent.get(index)));
    }

    private Map<String, Object> take(List<Map<String, Object>> free, Map<String, Object> sent) {
        for (Map<String, Object> row : free) {
            if (marks.isSame(row, sent)) {
                free.remove(row);
                return row;
            }
        }
        return Map.of();
    }
}
