package nl.vliegwiel.decision;

/** What management says to a request, with the words a user reads. */
enum ManagementAnswer {
    APPROVED("Het management keurt dit goed."),
    OTHERWISE("Het management keurt dit anders goed dan gevraagd."),
    REJECTED("Het management wijst dit af.");

    private final String label;

    ManagementAnswer(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
