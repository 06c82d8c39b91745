package nl.vliegwiel.team;

/**
 * What was agreed before the product kept it: taken from the configuration into the database once, only where the database has nothing
 * yet. All beans are called in {@code @Order} at every start, on one node at a time, in one transaction, before anybody can log in.
 * Teams come first, with order 0.
 */
public interface OpeningPosition {

    /** Adds what is missing; changes nothing that is there. */
    void install();
}
