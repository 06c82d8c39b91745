package nl.vliegwiel.signal;

/** Who was called in an emergency, with the words a user reads. */
enum CrisisService {
    EMERGENCY("112"),
    MENTAL_HEALTH("Crisisdienst ggz"),
    VEILIG_THUIS("Veilig Thuis"),
    YOUTH("Spoedhulp jeugd"),
    OTHER("Een andere dienst");

    private final String label;

    CrisisService(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
