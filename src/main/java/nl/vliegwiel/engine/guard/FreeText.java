package nl.vliegwiel.engine.guard;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.ReflectionUtils;

/** Finds a reason or an annotation that somebody typed with a command; the engine would keep it in its history. */
class FreeText {

    private static final Set<String> TEXTS = Set.of("deleteReason", "annotation");
    private static final Set<String> BUILDERS = Set.of("builder", "executionBuilder");

    boolean isIn(Object command) {
        AtomicBoolean found = new AtomicBoolean();
        ReflectionUtils.doWithFields(command.getClass(), field -> {
            if (holdsText(field, command)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private boolean holdsText(Field field, Object command) throws IllegalAccessException {
        if (TEXTS.contains(field.getName()) && field.getType() == String.class) {
            String text = (String) read(field, command);
            return text != null && !text.isBlank();
        }
        Object builder = BUILDERS.contains(field.getName()) ? read(field, command) : null;
        return builder != null && isIn(builder);
    }

    private static Object read(Field field, Object owner) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(owner);
    }
}
