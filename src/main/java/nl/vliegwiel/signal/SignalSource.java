package nl.vliegwiel.signal;

/** Who saw or heard it (mission C1), with the words a user reads. */
enum SignalSource {
    WMO_DESK("Loket Wmo"),
    BENEFITS_DESK("Loket Sociale Zaken"),
    CJG_DESK("Loket Centrum voor Jeugd en Gezin (CJG)"),
    CONTACT_CENTRE("Klantcontactcentrum (KCC)"),
    WELFARE_WORKER("Welzijnswerker"),
    SCHOOL("School of leerkracht"),
    LANDLORD("Verhuurder"),
    GP("Huisarts"),
    DISTRICT_NURSE("Wijkverpleging"),
    POLICE("Politie"),
    VOLUNTEER("Vrijwilliger"),
    LEERPLICHT_RMC("Leerplicht of RMC"),
    RESIDENT("Inwoner zelf"),
    OTHER("Anders");

    private final String label;

    SignalSource(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
