package nl.vliegwiel.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer that a person picks by reading: the one option whose label says all of this.
 *
 * @param options key under which the form hands its options out
 * @param words what the label says
 */
public record Choice(String options, List<String> words) {

    public static Choice from(String options, String... words) {
        return new Choice(options, List.of(words));
    }

    /** @param shown the options as plain JSON values */
    Object among(Object shown) {
        List<Object> fitting = (shown instanceof List<?> options ? options.stream() : Stream.empty())
                .map(option -> (Map<?, ?>) option).filter(this::fits).<Object>map(option -> option.get("value")).toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException(fitting.size() + " options of " + options + " say " + words);
        }
        return fitting.get(0);
    }

    private boolean fits(Map<?, ?> option) {
        return words.stream().allMatch(String.valueOf(option.get("label"))::contains);
    }
}
