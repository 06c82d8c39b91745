package nl.vliegwiel.form.schema;

import java.util.List;

/**
 * A dynamic list: the same fields once per row.
 *
 * @param growable false when rows can be neither added nor removed: a row is then known by its number
 * @param starting how many rows the browser shows when the server hands out none
 * @param maxRows  null for the standard limit; from {@code "properties": {"maxRows": "12"}}
 */
record RowList(String path, String label, Expression hide, boolean growable, int starting, Integer maxRows,
               List<Component> components) implements Component {

    int limit(Limits limits) {
        return maxRows == null ? limits.rows() : maxRows;
    }
}
