package nl.vliegwiel.setup;

/** Something a round is about, kept under the round's number. Every bean of it hears of a new round. */
public interface RoundContent {

    /**
     * Begins a round with what was agreed before, so that nothing is asked twice.
     *
     * @param previous the round before; null for the first: then begin with the team's agreements in force, if there are any
     */
    void begin(Round round, Round previous);
}
