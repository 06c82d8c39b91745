package nl.vliegwiel.mandate;

/** The decisions about help that a team may be mandated for (mission C10, C13), with the words a user reads. */
public enum DecisionKind {
    SHORT_INTERVENTION("Korte interventie", true, Coercion.NONE),
    SPECIALIST_TEST("Specialist voor een test", true, Coercion.NONE),
    SPECIAL_ASSISTANCE_GRANT("Bijzondere bijstand geven", true, Coercion.NONE),
    SPECIAL_ASSISTANCE_WITHDRAW("Bijzondere bijstand intrekken", false, Coercion.SANCTION),
    SUSPEND_JOB_DUTY("Sollicitatieplicht opschorten", false, Coercion.NONE),
    BENEFIT_CUT("Uitkering verlagen", false, Coercion.SANCTION),
    YOUTH_CARE("Indicatie voor jeugdhulp", false, Coercion.NONE),
    PRESSURE("Drang: een stap verplicht maken", false, Coercion.PRESSURE);

    private enum Coercion { NONE, PRESSURE, SANCTION }

    private final String label;
    private final boolean costs;
    private final Coercion coercion;

    DecisionKind(String label, boolean costs, Coercion coercion) {
        this.label = label;
        this.costs = costs;
        this.coercion = coercion;
    }

    public String label() {
        return label;
    }

    /** Whether the team's budget for direct help pays for it. */
    public boolean costs() {
        return costs;
    }

    public boolean isSanction() {
        return coercion == Coercion.SANCTION;
    }

    /** Pressure or a sanction: it asks for help offered first, and it is reviewed. */
    public boolean isCoercive() {
        return coercion != Coercion.NONE;
    }
}
