package nl.vliegwiel.form.schema;

/** One option of several: radio buttons or a drop-down list. */
record ChoiceAnswer(Options options) implements Answer {

    @Override
    public Object empty() {
        return null;
    }

    @Override
    public Object shown(Object value, Scope scope) {
        return options.areComputed() ? value : options.find(value, scope).map(Choice::value).orElse(null);
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null || "".equals(sent)) {
            return Verdict.NOTHING;
        }
        return options.find(sent, scope).map(choice -> Verdict.taken(choice.value())).orElseGet(() -> Verdict.refused(options.allowed()));
    }

    @Override
    public String missing() {
        return "Kies een antwoord.";
    }
}
