package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes from a settled form what may be stored, and finds the faults of each visible, writable field. */
final class Collecting {

    private final Scope scope;
    private final State state;
    private final List<Fault> faults;
    private final Map<String, Object> computedAsSent = new LinkedHashMap<>();

    Collecting(Scope scope, State state, List<Fault> faults) {
        this.scope = scope;
        this.state = state;
        this.faults = faults;
    }

    Map<String, Object> computedAsSent() {
        return computedAsSent;
    }

    Map<String, Object> collect(List<Node> nodes) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        level(nodes, accepted, state.data(), Context.of(state.data()));
        return accepted;
    }

    private void level(List<Node> nodes, Map<String, Object> accepted, Map<String, Object> data, Context context) {
        Scope here = scope.at(context.names());
        for (Node node : nodes) {
            if (node instanceof Node.FieldNode field && !state.hides(field.path()) && !state.isFixed(field)) {
                accepted.put(field.field().key(), judged(field, here));
            } else if (node instanceof Node.ComputedNode computed && context.numbers().isEmpty() && !state.hides(computed.path())) {
                computedAsSent.put(computed.path(), computed.sent());
            } else if (node instanceof Node.GroupNode group) {
                group(group, accepted, data, context);
            } else if (node instanceof Node.ListNode list && !state.hides(list.path())) {
                accepted.put(list.list().path(), rows(list, data, context));
            }
        }
    }

    private Object judged(Node.FieldNode field, Scope here) {
        Verdict verdict = field.field().judge(field.sent(), here);
        if (verdict.isRefused()) {
            faults.add(new Fault(field.path(), field.label(), verdict.refusal()));
        }
        return verdict.value();
    }

    private void group(Node.GroupNode group, Map<String, Object> accepted, Map<String, Object> data, Context context) {
        String path = group.group().path();
        if (path == null) {
            level(group.children(), accepted, data, context);
            return;
        }
        Map<String, Object> inside = new LinkedHashMap<>();
        level(group.children(), inside, Place.object(data.get(path)), context);
        if (!inside.isEmpty()) {
            accepted.put(path, inside);
        }
    }

    /** A row in which nothing was filled in is no row, unless the rows are known by their number. */
    private List<Map<String, Object>> rows(Node.ListNode list, Map<String, Object> data, Context context) {
        List<Map<String, Object>> taken = new ArrayList<>();
        for (int index = 0; index < list.rows().size(); index++) {
            Node.RowNode row = list.rows().get(index);
            Map<String, Object> seen = Place.row(data.get(list.list().path()), index);
            Map<String, Object> accepted = new LinkedHashMap<>();
            level(row.children(), accepted, seen, context.row(seen, index));
            Trusted.add(row, accepted, state);
            if (!list.list().growable() || !isBlank(accepted)) {
                taken.add(accepted);
            }
        }
        return taken.isEmpty() ? null : taken;
    }

    private static boolean isBlank(Object value) {
        return value == null || Boolean.FALSE.equals(value) || value instanceof Map<?, ?> map
                && map.values().stream().allMatch(Collecting::isBlank);
    }
}
