package nl.vliegwiel.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in which one team answered for one household.
 *
 * @param from the day it was opened, came back, or came from another team
 * @param until the day it ended or went to another team; null while the team has it
 * @param closed whether it ended there, rather than went to another team
 */
record Stay(String dossier, String team, LocalDate from, LocalDate until, boolean closed) {

    boolean isOpen() {
        return until == null;
    }

    /** Both days included. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }

    boolean includes(LocalDate day) {
        return overlaps(day, day);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
