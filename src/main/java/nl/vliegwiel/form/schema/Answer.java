package nl.vliegwiel.form.schema;

/** How one kind of field treats its value. The rules are those of form-js 1.8.7 (facts §2), plus the upper limits of design §1. */
sealed interface Answer permits TextAnswer, NumberAnswer, CheckAnswer, ChoiceAnswer, ChoicesAnswer, MomentAnswer {

    /** What the browser holds when there is nothing: "" for text, false for a checkbox, an empty list, else null. */
    Object empty();

    /** What the browser makes of a value the server handed out: anything unfit becomes empty. */
    Object shown(Object value, Scope scope);

    /** Whether a submitted value is allowed; nothing at all is always taken here, {@link Field} knows what is required. */
    Verdict judge(Object sent, Scope scope);

    /** The Dutch sentence for a required field that was left empty. */
    String missing();

    /** How expressions see a submitted value. */
    default Object inExpressions(Object sent) {
        return sent == null ? empty() : sent;
    }
}
