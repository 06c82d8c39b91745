package nl.vliegwiel.draft;

/** The same person saved the same form elsewhere since. */
class AnotherWindow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnotherWindow() {
        super("another window was first");
    }
}
