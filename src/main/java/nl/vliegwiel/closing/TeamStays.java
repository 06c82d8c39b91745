package nl.vliegwiel.closing;

/** For whoever has to take something up again once the end of a team is taken back. */
public interface TeamStays {

    /**
     * Called in a job; twice changes nothing.
     *
     * @param by login of whoever took it back
     */
    void stays(String team, String by);
}
