package nl.vliegwiel.form.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How a form stands: what is hidden, what cannot be changed, what its expressions gave (all by path), and the data that follows from it.
 */
record State(Set<String> hidden, Set<String> fixed, Map<String, Object> computed, Map<String, Object> data) {

    static final State START = new State(Set.of(), Set.of(), Map.of(), Map.of());

    boolean hides(String path) {
        return hidden.contains(path);
    }

    boolean isFixed(Node.FieldNode node) {
        return node.field().isFixed() || fixed.contains(node.path());
    }

    /** The data with this state: what was sent where it counts, else what was shown. A hidden field reads as the browser got it. */
    void fill(Map<String, Object> level, Iterable<Node> nodes) {
        nodes.forEach(node -> put(level, node));
    }

    private void put(Map<String, Object> level, Node node) {
        if (node instanceof Node.FieldNode field) {
            boolean keeps = hides(field.path()) || isFixed(field);
            level.put(field.field().key(), keeps ? field.shown() : field.field().answer().inExpressions(field.sent()));
        } else if (node instanceof Node.ComputedNode computed) {
            level.put(computed.computed().key(), this.computed.getOrDefault(computed.path(), computed.shown()));
        } else if (node instanceof Node.GroupNode group) {
            putGroup(level, group);
        } else if (node instanceof Node.ListNode list) {
            level.put(list.list().path(), hides(list.path()) ? list.shown() : list.rows().stream()
                    .map(row -> object(row.shown(), row.children())).toList());
        }
    }

    private void putGroup(Map<String, Object> level, Node.GroupNode group) {
        if (group.group().path() == null) {
            fill(level, group.children());
        } else {
            level.put(group.group().path(), object(group.shown(), group.children()));
        }
    }

    Map<String, Object> object(Map<String, Object> shown, Iterable<Node> nodes) {
        Map<String, Object> object = new LinkedHashMap<>(shown);
        fill(object, nodes);
        return object;
    }
}
