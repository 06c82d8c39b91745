package nl.vliegwiel.track;

/** How a track goes, with the words a user reads. */
enum Progress {
    WELL("Goed"),
    MODERATELY("Gaat wel"),
    BADLY("Niet goed");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
