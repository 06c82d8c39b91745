package nl.vliegwiel.dossier;

/** The chapters of what is told of a household, in the order of the page, with the words when there is nothing to tell. */
public enum DossierChapter {
    HOUSEHOLD("Huishouden", "Er staat nog niets over dit huishouden.", true),
    CONTACT_PERSON("Contactpersoon", "Dit huishouden heeft nu geen contactpersoon.", true),
    LIFECYCLE("Waar staat het huishouden", "Nog niet bekend.", true),
    NOTES("Notities", "Er zijn nog geen notities.", false),
    MEASUREMENTS("Metingen", "Er is nog niet gemeten: dat gebeurt bij de intake.", false),
    PLAN("Plan en doelen", "Er is nog geen plan.", false),
    TRACKS("Trajecten", "Er lopen nog geen trajecten.", false),
    CONTACTS("Contacten", "Er is nog geen contact vastgelegd.", true),
    OPEN_QUESTIONS("Open vragen", "Er staat geen vraag open.", false),
    SHARED("Gedeeld", "Er is nog niets gedeeld.", false),
    TIMELINE("Tijdlijn", "Er is nog niets gebeurd.", false);

    private final String title;
    private final String empty;
    private final boolean forOutsiders;

    DossierChapter(String title, String empty, boolean forOutsiders) {
        this.title = title;
        this.empty = empty;
        this.forOutsiders = forOutsiders;
    }

    public String title() {
        return title;
    }

    /** What stands there while there is nothing to tell. */
    public String empty() {
        return empty;
    }

    /** Whether somebody of another organisation, who keeps the contact for the team, reads it: what one needs for that, not what the team knows. */
    public boolean isForOutsiders() {
        return forOutsiders;
    }
}
