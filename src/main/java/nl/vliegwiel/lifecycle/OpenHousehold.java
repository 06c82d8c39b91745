package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.List;

/**
 * What decides which team a running dossier belongs to.
 *
 * @param birthDates of its members, without the unknown ones
 */
record OpenHousehold(String reference, String team, String neighbourhood, LocalDate openedOn, List<LocalDate> birthDates) {
}
