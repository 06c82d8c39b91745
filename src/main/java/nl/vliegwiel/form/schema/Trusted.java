package nl.vliegwiel.form.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives an accepted row back what the server itself put in it and the user cannot change, so that the row's id or domain is known
 * without believing the client.
 */
final class Trusted {

    private Trusted() {
    }

    static void add(Node.RowNode row, Map<String, Object> accepted, State state) {
        add(row.children(), row.shown(), accepted, state);
    }

    private static void add(List<Node> nodes, Map<String, Object> shown, Map<String, Object> accepted, State state) {
        for (Node node : nodes) {
            if (node instanceof Node.FieldNode field && state.isFixed(field)) {
                accepted.put(field.field().key(), shown.get(field.field().key()));
            } else if (node instanceof Node.ComputedNode computed) {
                accepted.put(computed.computed().key(), shown.get(computed.computed().key()));
            } else if (node instanceof Node.GroupNode group) {
                addGroup(group, shown, accepted, state);
            }
        }
    }

    private static void addGroup(Node.GroupNode group, Map<String, Object> shown, Map<String, Object> accepted, State state) {
        if (group.group().path() == null) {
            add(group.children(), shown, accepted, state);
            return;
        }
        Map<String, Object> inside = new LinkedHashMap<>(Place.object(accepted.get(group.group().path())));
        add(group.children(), group.shown(), inside, state);
        if (!inside.isEmpty()) {
            accepted.put(group.group().path(), inside);
        }
    }
}
