package nl.vliegwiel.engine.guard;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.util.ReflectionUtils;

/**
 * What a command that stays open carries along: a reason, an annotation, variables, or a text where a reference belongs. The engine
 * keeps all of these in its history, its operation log or a job, and looks up few of the references first.
 */
class Carried {

    private static final String NO_TEXT = "Hier kunt u geen tekst kwijt. Tekst over een huishouden hoort in het dossier.";
    private static final String NO_VARIABLES = "Gegevens van een proces wijzigt u niet met de hand. Leg ze vast in het formulier.";
    private static final String BY_VERSION = "Kies een versie van het model en doe het daar.";
    private static final String NO_REFERENCE = "Dit bestaat niet (meer). Ververs de pagina en probeer het opnieuw.";

    private static final Set<String> TEXTS = Set.of("deleteReason", "annotation");
    private static final Pattern VARIABLES = Pattern.compile("variables|variablesLocal|localVariables|processVariables\\w*");
    private static final Pattern REFERENCES = Pattern.compile("(process|historicProcess|decision|historicDecision|case|variable|activity|transition)"
            + "(Instance|Definition|Execution)Ids?|(job|jobDefinition|execution|task|incident|batch|historicBatch|deployment|operation|entry"
            + "|externalTask|ancestorActivityInstance)Ids?");
    private static final Set<String> KEYS = Set.of("processDefinitionKey", "processDefinitionTenantId");
    private static final Set<String> PARTS = Set.of("builder", "executionBuilder", "migrationBuilder", "migrationPlan", "operations", "instructions");
    private static final Pattern ID = Pattern.compile("([\\w.-]+:)*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Why the command is refused for what it carries; empty when it carries nothing of the kind. */
    Optional<String> refusal(Object command) {
        return fields(command.getClass()).stream().map(field -> refusal(field, command)).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> refusal(Field field, Object owner) {
        String name = field.getName();
        if (TEXTS.contains(name)) {
            return judge(field, owner, value -> value instanceof String text && !text.isBlank() ? NO_TEXT : null);
        }
        if (VARIABLES.matcher(name).matches()) {
            return judge(field, owner, value -> value instanceof Map<?, ?> variables && !variables.isEmpty() ? NO_VARIABLES : null);
        }
        if (REFERENCES.matcher(name).matches()) {
            return judge(field, owner, value -> all(value).stream().allMatch(Carried::isReference) ? null : NO_REFERENCE);
        }
        if (KEYS.contains(name)) {
            return judge(field, owner, value -> BY_VERSION);
        }
        return PARTS.contains(name)
                ? judge(field, owner, value -> all(value).stream().map(this::refusal).flatMap(Optional::stream).findFirst().orElse(null))
                : Optional.empty();
    }

    private static Optional<String> judge(Field field, Object owner, Function<Object, String> judgement) {
        field.setAccessible(true);
        Object value = ReflectionUtils.getField(field, owner);
        return value == null ? Optional.empty() : Optional.ofNullable(judgement.apply(value));
    }

    private static Collection<?> all(Object value) {
        return value instanceof Collection<?> several ? several : List.of(value);
    }

    /** Ids are the engine's own: a UUID, for a definition after its key and version. */
    private static boolean isReference(Object value) {
        return !(value instanceof String text) || ID.matcher(text).matches();
    }

    private static Collection<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        ReflectionUtils.doWithFields(type, fields::add);
        return fields;
    }
}
