package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.List;

/** Something that a round agrees and that the team's cases read from its date on (mission T0, T3, T5, T6, T8). */
public interface RoundAgreement {

    /** Lays it down; doing so twice for one version changes nothing. */
    void layDown(Round round, Settlement settlement);

    /** What would keep it from being laid down from that day on, in Dutch; empty when nothing does. */
    default List<String> objections(Round round, LocalDate from) {
        return List.of();
    }

    /**
     * @param version name that case decisions keep
     * @param from first day on which it holds
     * @param by login
     */
    record Settlement(String version, LocalDate from, String by) {
    }
}
