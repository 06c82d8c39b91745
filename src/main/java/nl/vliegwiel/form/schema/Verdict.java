package nl.vliegwiel.form.schema;

/** What a field says about a value: taken (the value, null for nothing) or refused (the Dutch sentence, else null). */
record Verdict(Object value, String refusal) {

    static final Verdict NOTHING = new Verdict(null, null);

    static Verdict taken(Object value) {
        return new Verdict(value, null);
    }

    static Verdict refused(String sentence) {
        return new Verdict(null, sentence);
    }

    boolean isRefused() {
        return refusal != null;
    }
}
