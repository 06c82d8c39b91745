package nl.vliegwiel.setup;

/** Something that changes on the very day on which a round's agreements come into force, such as who works in the team. */
public interface TakingEffect {

    /** Called in a job on that day, or when the round is settled for a day that has passed; twice changes nothing. */
    void takeEffect(Round round);
}
