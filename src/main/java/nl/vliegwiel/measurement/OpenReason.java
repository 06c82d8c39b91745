package nl.vliegwiel.measurement;

/** Why a domain of life was not talked about yet (mission C6: no domain stays open without a reason). */
public enum OpenReason {
    NEXT_TIME("Nog niet besproken: komt in een volgend gesprek"),
    NOT_WANTED("Nog niet besproken: het huishouden wil dat nu niet"),
    OTHER_THINGS_FIRST("Nog niet besproken: eerst gaan andere zaken voor");

    private final String label;

    OpenReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
