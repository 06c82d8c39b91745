package nl.vliegwiel.sharing;

/** The rule of the decision {@code sharing-allowed} that fired: whether it allows, why, and what to do instead, in the words a user reads. */
enum SharingRule {
    ALLOWED_VITAL_INTEREST(true, "Er is acuut gevaar voor iemand.", "Deel alleen wat nodig is om het gevaar weg te nemen."),
    VITAL_PERIOD_TOO_LONG(false, "Bij acuut gevaar mag u maar kort delen.", "Kies een eerdere einddatum."),
    NO_LEGAL_BASIS(false, "Er is geen wettelijke grondslag. Toestemming alleen is daarvoor niet genoeg.",
            "Kies de taak of plicht waarvoor dit nodig is. Is die er niet? Deel dan niets. Het huishouden kan het wel zelf vertellen."),
    NO_AGREEMENT(false, "Uw team heeft met deze partij nu geen afspraak over gegevens.",
            "Vraag uw coördinator om een afspraak te maken. Tot dan kan het huishouden het zelf vertellen."),
    BASIS_NOT_AGREED(false, "Deze grondslag staat niet in de afspraak met deze partij.", "Kies een grondslag die wel in de afspraak staat."),
    PURPOSE_NOT_AGREED(false, "Dit doel staat niet in de afspraak met deze partij.",
            "Kies het doel waarvoor u echt deelt. Staat dat niet in de afspraak? Bespreek het met uw coördinator."),
    DATA_NOT_COVERED(false, "Een deel van deze gegevens hoort niet bij de afspraak met deze partij.", "Kies minder gegevens."),
    CONSENT_MISSING(false, "Voor een deel van deze gegevens moet het huishouden ook toestemming geven. Die is er niet.",
            "Vraag toestemming en vul die hieronder in. Of kies minder gegevens."),
    PERIOD_TOO_LONG(false, "U wilt langer delen dan mag.", "Kies een eerdere einddatum. Later kunt u opnieuw delen."),
    ALLOWED_WITH_CONSENT(true, "Het staat in de afspraak met deze partij, en het huishouden gaf toestemming.", "Deel niet meer dan dit."),
    ALLOWED_BY_AGREEMENT(true, "Het staat in de afspraak met deze partij.", "Deel niet meer dan dit.");

    private final boolean allowed;
    private final String why;
    private final String advice;

    SharingRule(boolean allowed, String why, String advice) {
        this.allowed = allowed;
        this.why = why;
        this.advice = advice;
    }

    boolean allows() {
        return allowed;
    }

    String why() {
        return why;
    }

    /** The outcome, why, and what to do (instead), in a few sentences. */
    String explanation() {
        return (allowed ? "Dit mag. " : "Dit mag niet. ") + why + " " + advice;
    }
}
