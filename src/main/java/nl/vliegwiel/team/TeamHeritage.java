package nl.vliegwiel.team;

import java.util.Optional;

/** For whoever keeps something per team that has to go on when the team is closed: a feature's rows, never its running processes. */
public interface TeamHeritage {

    /** Gives what the team kept to those who go on; twice changes nothing. Running dossiers are transferred one by one, beside this. */
    void goTo(TeamSuccession succession);

    /** The team is no longer there, and nothing of it runs. */
    default void ended(String team) {
    }

    /** Where the people live whom this number is about; empty when it is no number of this feature. */
    default Optional<String> neighbourhoodOf(String number) {
        return Optional.empty();
    }
}
