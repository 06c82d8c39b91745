package nl.vliegwiel.process;

import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One process variable: its name, its Java type and the values the engine may store under that name (design §1: references and decisions only).
 *
 * @param <T> what the product reads and writes
 */
public final class Variable<T> {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final String name;
    private final Class<T> type;
    private final Predicate<Object> allowed;

    private Variable(String name, Class<T> type, Predicate<Object> allowed) {
        this.name = name;
        this.type = type;
        this.allowed = allowed;
    }

    /** A decision: one of the constants of an enum, stored by its name. */
    public static <E extends Enum<E>> Variable<E> code(String name, Class<E> codes) {
        Set<String> names = Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return new Variable<>(name, codes, value -> value instanceof String text && names.contains(text));
    }

    /** A reference to a row of the dossier, a UUID. */
    public static Variable<String> id(String name) {
        return new Variable<>(name, String.class, value -> value instanceof String text && UUID.matcher(text).matches());
    }

    /** A colleague's login or a team's id: lower case letters, digits and hyphens. */
    public static Variable<String> account(String name) {
        return new Variable<>(name, String.class, value -> value instanceof String text && ACCOUNT.matcher(text).matches());
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class, Boolean.class::isInstance);
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, Integer.class, value -> value instanceof Integer || value instanceof Long);
    }

    /** A moment that a timer or a due date reads. */
    public static Variable<Date> moment(String name) {
        return new Variable<>(name, Date.class, Date.class::isInstance);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** Whether the engine may store this value (never null) under this name. */
    public boolean accepts(Object value) {
        return allowed.test(value);
    }

    /** The value as the engine stores it; null stays null. */
    public Object encode(T value) {
        return value instanceof Enum<?> code ? code.name() : value;
    }

    /** The value as the product reads it; null stays null. */
    public T decode(Object stored) {
        if (stored == null || type.isInstance(stored)) {
            return type.cast(stored);
        }
        return Arrays.stream(type.getEnumConstants()).filter(code -> ((Enum<?>) code).name().equals(stored)).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return name;
    }
}
