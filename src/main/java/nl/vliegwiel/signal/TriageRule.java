package nl.vliegwiel.signal;

/** The rule of the decision {@code triage} that fired: what it proposes and why, in the words a user reads. */
enum TriageRule {
    ACUTE_DANGER(TriageOutcome.CRISIS, "Er is acuut gevaar voor iemand."),
    SHORT_SUPPORT_NOT_ENOUGH(TriageOutcome.SECOND_LINE, "De melder weet zeker dat korte hulp niet genoeg is."),
    SEVERAL_DOMAINS(TriageOutcome.CASE, "Er zijn zorgen op meer dan één leefgebied."),
    URGENT(TriageOutcome.CASE, "Er is haast bij."),
    SIMPLE_QUESTION(TriageOutcome.ADVICE, "Het gaat om hoogstens één leefgebied en er is geen haast.");

    private final TriageOutcome outcome;
    private final String reason;

    TriageRule(TriageOutcome outcome, String reason) {
        this.outcome = outcome;
        this.reason = reason;
    }

    TriageOutcome outcome() {
        return outcome;
    }

    /** The proposal and why, as two sentences. */
    String explanation() {
        return outcome.label() + ". " + reason;
    }
}
