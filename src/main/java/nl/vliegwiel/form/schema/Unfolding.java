package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays a schema, what was shown and what was sent over each other, row by row, and finds what does not fit the form's shape:
 * unknown keys, a text where rows belong, too many rows.
 */
final class Unfolding {

    private static final String MOVED = "Deze lijst is intussen veranderd. Open de taak opnieuw: wat u typte blijft staan.";

    private final Scope scope;
    private final List<Fault> faults;

    Unfolding(Scope scope, List<Fault> faults) {
        this.scope = scope;
        this.faults = faults;
    }

    List<Node> open(List<Component> components, Place place) {
        Set<String> unknown = new TreeSet<>(place.sent().keySet());
        unknown.removeAll(keys(components).collect(Collectors.toSet()));
        unknown.forEach(key -> faults.add(new Fault(place.path(nameOf(key)), place.label("Onbekend veld"),
                "Dit formulier kent dit veld niet.")));
        return nodes(components, place);
    }

    /** A key is the client's own text: only what can be a field's name is repeated. */
    private static String nameOf(String key) {
        return key.matches("[a-z][A-Za-z0-9_]{0,39}") ? key : "?";
    }

    private static Stream<String> keys(List<Component> components) {
        return Inputs.of(components).stream().map(Input::key);
    }

    private List<Node> nodes(List<Component> components, Place place) {
        return components.stream().map(component -> node(component, place)).toList();
    }

    private Node node(Component component, Place place) {
        if (component instanceof Field field) {
            return new Node.FieldNode(field, place.path(field.key()), place.label(field.label()), field.initial(place.shown(), scope),
                    place.sent().get(field.key()));
        }
        if (component instanceof Computed computed) {
            return new Node.ComputedNode(computed, place.path(computed.key()), place.shown().get(computed.key()), place.sent()
                    .get(computed.key()));
        }
        return component instanceof RowList list ? rows(list, place) : group((Group) component, place);
    }

    private Node group(Group group, Place place) {
        if (group.path() == null) {
            return new Node.GroupNode(group, place.shown(), nodes(group.components(), place));
        }
        Object sent = place.sent().get(group.path());
        if (sent != null && !(sent instanceof Map)) {
            faults.add(new Fault(place.path(group.path()), place.label(group.label()), "Vul de velden van deze groep in."));
        }
        Place inside = place.group(group);
        return new Node.GroupNode(group, inside.shown(), open(group.components(), inside));
    }

    private Node rows(RowList list, Place place) {
        boolean known = place.shown().get(list.path()) instanceof List;
        List<?> shown = known ? (List<?>) place.shown().get(list.path()) : List.of();
        List<Map<String, Object>> sent = sent(list, place, known ? shown.size() : list.starting());
        RowOrigins rows = new RowOrigins(list, scope);
        List<Map<String, Object>> origins = rows.of(shown, sent);
        if (rows.moved(origins, sent)) {
            faults.add(new Fault(place.path(list.path()), place.label(list.label()), MOVED));
        }
        return new Node.ListNode(list, place.path(list.path()), shown, IntStream.range(0, sent.size())
                .mapToObj(index -> place.row(list, index, origins.get(index), sent.get(index)))
                .map(row -> new Node.RowNode(row.shown(), open(list.components(), row))).toList());
    }

    /** No more rows than allowed are looked at. A list that cannot grow has all its rows, whatever was sent. */
    private List<Map<String, Object>> sent(RowList list, Place place, int standing) {
        List<?> sent = place.sent().get(list.path()) instanceof List<?> rows ? rows : List.of();
        int most = list.growable() ? list.limit(scope.limits()) : standing;
        String wrong = wrong(list, place.sent().get(list.path()), sent, most);
        if (wrong != null) {
            faults.add(new Fault(place.path(list.path()), place.label(list.label()), wrong));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < (list.growable() ? Math.min(most, sent.size()) : standing); index++) {
            rows.add(index < sent.size() ? Place.object(sent.get(index)) : Map.of());
        }
        return rows;
    }

    /** A row without any field on the screen comes as null. */
    private static String wrong(RowList list, Object raw, List<?> sent, int most) {
        if (raw != null && !(raw instanceof List) || sent.stream().anyMatch(row -> row != null && !(row instanceof Map))) {
            return "Vul regels met velden in.";
        }
        if (sent.size() > most) {
            return list.growable() ? "Gebruik hoogstens " + most + " regels." : "Hier kunnen geen regels bij.";
        }
        return null;
    }
}
