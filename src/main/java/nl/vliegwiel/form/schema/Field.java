package nl.vliegwiel.form.schema;

import java.util.Map;

/**
 * An input.
 *
 * @param disabled   the browser does not send it
 * @param readonly   null, or when it cannot be changed; the browser does send it, so it is tamperable
 * @param standard   the value when the server hands out none; null for the kind's own
 */
record Field(String key, String label, InputType type, Expression hide, boolean disabled, Expression readonly, boolean required,
             boolean decision, Object standard, Answer answer) implements Component {

    static final Expression ALWAYS = Expression.parse("true");

    boolean isFixed() {
        return disabled || ALWAYS.equals(readonly);
    }

    Verdict judge(Object sent, Scope scope) {
        Verdict verdict = answer.judge(sent, scope);
        boolean nothing = verdict.value() == null || type == InputType.CHECKBOX && Boolean.FALSE.equals(verdict.value());
        return !verdict.isRefused() && required && nothing ? Verdict.refused(answer.missing()) : verdict;
    }

    /** What the browser starts with. */
    Object initial(Map<String, Object> shown, Scope scope) {
        if (shown.containsKey(key)) {
            return answer.shown(shown.get(key), scope);
        }
        return standard == null ? answer.empty() : standard;
    }
}
