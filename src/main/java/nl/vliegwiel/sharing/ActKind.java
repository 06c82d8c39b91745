package nl.vliegwiel.sharing;

/** What an act of sharing is: telling a partner, asking one, or letting the file travel in a warm handover. */
public enum ActKind {
    TOLD("Verteld"),
    ASKED("Gevraagd"),
    HANDED_OVER("Warme overdracht");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
