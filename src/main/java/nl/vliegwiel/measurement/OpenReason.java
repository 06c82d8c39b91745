package nl.vliegwiel.measurement;

/** Why a domain of life was not talked about yet (mission C6: no domain stays open without a reason). */
public enum OpenReason {
    NEXT_TIME("Nog niet besproken: volgende keer"),
    NOT_WANTED("Nog niet besproken: wil nu niet"),
    OTHER_THINGS_FIRST("Nog niet besproken: eerst andere zaken");

    private final String label;

    OpenReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
