package nl.vliegwiel.lifecycle;

/** The kinds of news about a household that a team can report at any moment, in the order in which the form offers them. */
public enum HouseholdEvent {
    CALLED_BACK("Het huishouden meldt zich"),
    NOTE("Een notitie voor het dossier"),
    DATA_CHANGED("Er is iets veranderd: adres, telefoon, naam of wie er woont"),
    ACUTE_DANGER("Er is acuut gevaar"),
    WITHDRAWS("Het huishouden wil stoppen"),
    CONSENT_WITHDRAWN("Het huishouden trekt een toestemming in"),
    ADD_TRACK("Er moet een traject bij"),
    EVALUATE_NOW("We willen nu evalueren"),
    NEW_CONTACT_PERSON("Iemand anders wordt contactpersoon"),
    HAND_OVER("De tweede lijn kan beter helpen"),
    WITHDRAW_OFFER("We trekken ons aanbod aan de tweede lijn in"),
    TRANSFER("Een ander team gaat verder"),
    RELAPSE("Het gaat weer mis na het loslaten");

    private final String label;

    HouseholdEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
