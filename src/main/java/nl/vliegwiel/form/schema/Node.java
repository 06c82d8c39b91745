package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.Map;

/** One place of a filled form: a component at one path, with what the server showed there and what the client sent. */
sealed interface Node {

    /** Null when it is always visible. */
    Expression hide();

    record FieldNode(Field field, String path, String label, Object shown, Object sent) implements Node {
        @Override
        public Expression hide() {
            return field.hide();
        }
    }

    record ComputedNode(Computed computed, String path, Object shown, Object sent) implements Node {
        @Override
        public Expression hide() {
            return computed.hide();
        }
    }

    /** With a group without a path the children's data lies one level higher. */
    record GroupNode(Group group, Map<String, Object> shown, List<Node> children) implements Node {
        @Override
        public Expression hide() {
            return group.hide();
        }
    }

    record ListNode(RowList list, String path, List<?> shown, List<RowNode> rows) implements Node {
        @Override
        public Expression hide() {
            return list.hide();
        }
    }

    /** {@code shown} is the row of the server's that this one is; empty for a new one. */
    record RowNode(Map<String, Object> shown, List<Node> children) {
    }
}
