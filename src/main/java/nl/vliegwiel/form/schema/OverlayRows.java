package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays rows that were typed earlier over the rows of one list as they stand now: by what names a row, never by its number alone. */
final class OverlayRows {

    private final RowList list;
    private final Overlay.Layer layer;
    private final List<Map<String, Object>> shown;
    private final RowMarks marks;

    OverlayRows(RowList list, Overlay.Layer layer, List<Map<String, Object>> shown) {
        this.list = list;
        this.layer = layer;
        this.shown = shown;
        this.marks = new RowMarks(list, layer.scope());
    }

    /** The rows as shown, each with what was typed in it; empty when nobody can say which row was which. */
    Optional<List<Map<String, Object>>> overFixed(List<Map<String, Object>> typed) {
        if (haveNames()) {
            return Optional.of(shown.stream().map(row -> merged(row, named(row, typed).orElse(Map.of()))).toList());
        }
        boolean same = typed.size() == shown.size() && IntStream.range(0, typed.size())
                .allMatch(index -> readTheSame(list.components(), shown.get(index), typed.get(index)));
        return same ? Optional.of(IntStream.range(0, typed.size()).mapToObj(index -> merged(shown.get(index), typed.get(index))).toList())
                : Optional.empty();
    }

    /**
     * The rows that were typed, without those that are gone from the dossier. A row that is shown and was not typed was removed by this
     * person; when the dossier changed it may as well be new, and stays.
     */
    List<Map<String, Object>> overGrowable(List<Map<String, Object>> typed) {
        List<Map<String, Object>> free = new ArrayList<>(shown);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : typed) {
            Optional<Map<String, Object>> origin = free.stream().filter(one -> marks.hasName(row, marks.name(one))).findFirst();
            origin.ifPresent(free::remove);
            if (origin.isPresent() || !marks.isMarked(row)) {
                rows.add(merged(origin.orElse(Map.of()), row));
            }
        }
        Stream<Map<String, Object>> newer = free.stream().filter(row -> layer.changed() && !marks.name(row).isEmpty());
        return Stream.concat(rows.stream(), newer).toList();
    }

    private boolean haveNames() {
        List<Map<String, Object>> names = shown.stream().map(marks::name).toList();
        return !names.contains(Map.of()) && new HashSet<>(names).size() == names.size();
    }

    private Optional<Map<String, Object>> named(Map<String, Object> row, List<Map<String, Object>> typed) {
        return typed.stream().filter(one -> marks.hasName(one, marks.name(row))).findFirst();
    }

    private Map<String, Object> merged(Map<String, Object> row, Map<String, Object> typed) {
        return layer.merged(list.components(), row, typed);
    }

    /** Whether all that is only read was the same while this was typed. */
    private boolean readTheSame(List<Component> components, Map<String, Object> row, Map<String, Object> typed) {
        return components.stream().allMatch(component -> {
            if (component instanceof Group group) {
                return group.path() == null ? readTheSame(group.components(), row, typed)
                        : readTheSame(group.components(), Place.object(row.get(group.path())), Place.object(typed.get(group.path())));
            }
            if (component instanceof Field field) {
                return !field.isFixed() || Numbers.same(field.initial(row, layer.scope()), typed.get(field.key()));
            }
            return !(component instanceof Computed computed) || row.get(computed.key()) == null
                    || Numbers.same(row.get(computed.key()), typed.get(computed.key()));
        });
    }
}
