package nl.vliegwiel.dossier;

/** The chapters of what is told of a household, in the order of the page, with the words when there is nothing to tell. */
public enum DossierChapter {
    HOUSEHOLD("Huishouden", "Er staat nog niets over dit huishouden.", DossierView.GUEST),
    CONTACT_PERSON("Contactpersoon", "Dit huishouden heeft nu geen contactpersoon.", DossierView.GUEST),
    LIFECYCLE("Waar staat het huishouden", "Nog niet bekend.", DossierView.GUEST),
    NOTES("Notities", "Er zijn nog geen notities.", DossierView.WHOLE),
    SIGNALS("Waarom het team er is", "Er is geen signaal bekend.", DossierView.WHOLE),
    INTAKE("Wat het huishouden zelf wil", "De intake is nog niet gedaan.", DossierView.WHOLE),
    MEASUREMENTS("Metingen", "Er is nog niet gemeten. Dat gebeurt bij de intake.", DossierView.WHOLE),
    PLAN("Plan en doelen", "Er is nog geen plan.", DossierView.WHOLE),
    TRACKS("Trajecten", "Er is nog geen traject.", DossierView.WHOLE),
    CONTACTS("Contacten", "Er is nog geen contact vastgelegd.", DossierView.ASKED),
    OPEN_QUESTIONS("Open vragen", "Er staat geen vraag open.", DossierView.WHOLE),
    SHARED("Gedeeld met anderen", "Er is nog niets gedeeld.", DossierView.WHOLE),
    TIMELINE("Tijdlijn", "Er is nog niets gebeurd.", DossierView.WHOLE);

    private final String title;
    private final String empty;
    private final DossierView least;

    DossierChapter(String title, String empty, DossierView least) {
        this.title = title;
        this.empty = empty;
        this.least = least;
    }

    public String title() {
        return title;
    }

    /** What stands there while there is nothing to tell. */
    public String empty() {
        return empty;
    }

    /** Whether somebody who reads this much reads this chapter. */
    public boolean isFor(DossierView view) {
        return view.compareTo(least) >= 0;
    }
}
