package nl.vliegwiel.form.schema;

/** A checkbox: always true or false; required means ticked, as in form-js. */
record CheckAnswer() implements Answer {

    @Override
    public Object empty() {
        return false;
    }

    @Override
    public Object shown(Object value, Scope scope) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null) {
            return Verdict.taken(false);
        }
        return sent instanceof Boolean ? Verdict.taken(sent) : Verdict.refused("Vink dit aan of laat het leeg.");
    }

    @Override
    public String missing() {
        return "Vink dit aan.";
    }
}
