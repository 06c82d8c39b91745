package nl.vliegwiel.reachingout;

/** The law on which the team looks people up without a signal (mission C1b), with the words a user reads. */
enum Basis {
    PARTICIPATION_ACT("Participatiewet: mensen helpen meedoen en werken"),
    SOCIAL_SUPPORT_ACT("Wmo 2015: mensen helpen zelfstandig te leven"),
    DEBT_COUNSELLING_ACT("Wet gemeentelijke schuldhulpverlening: vroeg helpen bij achterstanden"),
    YOUTH_ACT("Jeugdwet: vroeg helpen bij opgroeien"),
    SCHOOL_ATTENDANCE_ACT("Leerplichtwet en RMC: jongeren terug naar school"),
    OTHER_PUBLIC_TASK("Een andere wettelijke taak van de gemeente");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
