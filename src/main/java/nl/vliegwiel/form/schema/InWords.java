package nl.vliegwiel.form.schema;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody typed in a form, as text to read and to copy: a line per field that holds something, whether or not the form would take it. */
public final class InWords {

    private final Clock clock;
    private final FeelEvaluator feel;

    public InWords(Clock clock) {
        this.clock = clock;
        this.feel = new FeelEvaluator(clock);
    }

    /**
     * @param shown what the form was filled with; options come from there
     * @param typed by key, as plain JSON values of any shape
     */
    public String of(FormSchema schema, Map<String, Object> shown, Map<String, Object> typed) {
        Scope scope = new Scope(shown, shown, feel, Limits.STANDARD, clock);
        return lines(schema.components(), new Place("", "", shown, typed), scope).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(List<Component> components, Place place, Scope scope) {
        return components.stream().flatMap(component -> lines(component, place, scope));
    }

    private static Stream<String> lines(Component component, Place place, Scope scope) {
        if (component instanceof Field field) {
            String words = field.isFixed() ? null : words(field, place.sent().get(field.key()), scope);
            return words == null ? Stream.empty() : Stream.of(place.label(field.label()) + ": " + words);
        }
        if (component instanceof Group group) {
            return lines(group.components(), group.path() == null ? place : place.group(group), scope);
        }
        return component instanceof RowList list ? rows(list, place, scope) : Stream.empty();
    }

    private static Stream<String> rows(RowList list, Place place, Scope scope) {
        List<?> rows = place.sent().get(list.path()) instanceof List<?> sent ? sent : List.of();
        return IntStream.range(0, rows.size()).boxed()
                .flatMap(row -> lines(list.components(), place.row(list, row, Map.of(), Place.object(rows.get(row))), scope));
    }

    /** Null for nothing. */
    private static String words(Field field, Object value, Scope scope) {
        if (value instanceof List<?> several) {
            String each = several.stream().map(one -> words(field, one, scope)).filter(Objects::nonNull).collect(Collectors.joining(", "));
            return each.isEmpty() ? null : each;
        }
        if (value instanceof Boolean yes && field.answer() instanceof CheckAnswer) {
            return yes ? "ja" : null;
        }
        String plain = value == null || value instanceof Map || value.toString().isBlank() ? null : value.toString();
        return options(field.answer()) == null ? plain
                : options(field.answer()).find(value, scope).map(Choice::label).orElse(plain);
    }

    /** Null for a field without a choice. */
    private static Options options(Answer answer) {
        return answer instanceof ChoiceAnswer one ? one.options() : answer instanceof ChoicesAnswer several ? several.options() : null;
    }
}
