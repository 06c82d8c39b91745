package nl.vliegwiel.form.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out what a form shows. Conditions read the data, and a hidden field's value is not in the data: so it goes round
 * until nothing changes. Starting from what was sent, as the browser does, means that a value smuggled into a hidden field changes nothing.
 */
final class Settling {

    /** Conditions that contradict each other never settle; a chain of conditions is never this long. */
    private static final int ROUNDS = 20;

    private final Scope scope;
    private final List<Node> nodes;

    Settling(Scope scope, List<Node> nodes) {
        this.scope = scope;
        this.nodes = nodes;
    }

    State settle() {
        State state = State.START;
        for (int round = 0; round < ROUNDS; round++) {
            State next = new Round(state).state();
            if (next.equals(state)) {
                return state;
            }
            state = next;
        }
        return state;
    }

    private final class Round {

        private final Map<String, Object> data;
        private final Set<String> hidden = new HashSet<>();
        private final Set<String> fixed = new HashSet<>();
        private final Map<String, Object> computed = new HashMap<>();

        Round(State before) {
            data = before.object(scope.shown(), nodes);
        }

        State state() {
            look(nodes, data, Context.of(data), false);
            return new State(hidden, fixed, computed, data);
        }

        private void look(List<Node> level, Map<String, Object> object, Context context, boolean inHidden) {
            Scope here = scope.at(context.names());
            for (Node node : level) {
                look(node, object, context, here, inHidden || node.hide() != null && here.holds(node.hide()));
            }
        }

        private void look(Node node, Map<String, Object> object, Context context, Scope here, boolean hide) {
            if (node instanceof Node.FieldNode field) {
                mark(hidden, field.path(), hide);
                mark(fixed, field.path(), field.field().readonly() != null && here.holds(field.field().readonly()));
            } else if (node instanceof Node.ComputedNode expression) {
                mark(hidden, expression.path(), hide);
                computed.put(expression.path(), hide ? expression.shown() : here.value(expression.computed().expression()));
            } else if (node instanceof Node.GroupNode group) {
                String path = group.group().path();
                look(group.children(), path == null ? object : Place.object(object.get(path)), context, hide);
            } else if (node instanceof Node.ListNode list) {
                mark(hidden, list.path(), hide);
                rows(list, object, context, hide);
            }
        }

        private void rows(Node.ListNode list, Map<String, Object> object, Context context, boolean hide) {
            for (int index = 0; index < list.rows().size(); index++) {
                Map<String, Object> row = Place.row(object.get(list.list().path()), index);
                look(list.rows().get(index).children(), row, context.row(row, index), hide);
            }
        }

        private void mark(Set<String> paths, String path, boolean marked) {
            if (marked) {
                paths.add(path);
            }
        }
    }
}
