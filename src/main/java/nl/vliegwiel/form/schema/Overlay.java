package nl.vliegwiel.form.schema;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what somebody typed earlier over what a form shows now. Only what can be typed in is laid over; the rest is as the dossier says.
 * A row of a list goes to the row it was typed in, wherever that stands by now ({@link OverlayRows}).
 */
public final class Overlay {

    private final Clock clock;
    private final FeelEvaluator feel;

    public Overlay(Clock clock) {
        this.clock = clock;
        this.feel = new FeelEvaluator(clock);
    }

    /**
     * @param shown   what the form is filled with now
     * @param typed   by key, as plain JSON values of any shape; null for a field that was emptied
     * @param changed whether the form showed something else when this was typed
     * @return what replaces what is shown, by key
     */
    public Map<String, Object> of(FormSchema schema, Map<String, Object> shown, Map<String, Object> typed, boolean changed) {
        Scope scope = new Scope(shown, shown, feel, Limits.STANDARD, clock);
        return new Layer(scope, changed).over(schema.components(), shown, typed);
    }

    /** @param changed see {@link #of} */
    record Layer(Scope scope, boolean changed) {

        Map<String, Object> over(List<Component> components, Map<String, Object> shown, Map<String, Object> typed) {
            Map<String, Object> over = new LinkedHashMap<>();
            for (Component component : components) {
                if (component instanceof Field field && !field.isFixed() && typed.containsKey(field.key())) {
                    over.put(field.key(), typed.get(field.key()));
                } else if (component instanceof Group group) {
                    group(group, shown, typed, over);
                } else if (component instanceof RowList list && typed.containsKey(list.path())) {
                    rows(list, shown.get(list.path()), typed.get(list.path()), over);
                }
            }
            return over;
        }

        Map<String, Object> merged(List<Component> components, Map<String, Object> shown, Map<String, Object> typed) {
            Map<String, Object> merged = new LinkedHashMap<>(shown);
            merged.putAll(over(components, shown, typed));
            return merged;
        }

        private void group(Group group, Map<String, Object> shown, Map<String, Object> typed, Map<String, Object> over) {
            if (group.path() == null) {
                over.putAll(over(group.components(), shown, typed));
            } else if (typed.containsKey(group.path())) {
                over.put(group.path(), merged(group.components(), Place.object(shown.get(group.path())), Place.object(typed.get(group.path()))));
            }
        }

        private void rows(RowList list, Object shown, Object typed, Map<String, Object> over) {
            List<Map<String, Object>> standing = shown instanceof List<?> ? objects(shown)
                    : list.growable() ? List.of() : Collections.nCopies(list.starting(), Map.of());
            OverlayRows rows = new OverlayRows(list, this, standing);
            if (list.growable()) {
                over.put(list.path(), rows.overGrowable(objects(typed)));
            } else {
                rows.overFixed(objects(typed)).ifPresent(merged -> over.put(list.path(), merged));
            }
        }

        private static List<Map<String, Object>> objects(Object rows) {
            return rows instanceof List<?> list ? list.stream().map(Place::object).toList() : List.of();
        }
    }
}
