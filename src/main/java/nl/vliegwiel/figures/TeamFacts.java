package nl.vliegwiel.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the tables say about some teams in a period, before it is counted.
 *
 * @param participation the tracks for work or taking part, by dossier
 * @param measured one per household that was measured at least twice, the last time in the period
 * @param overdue open tasks past their due date, by team; a team without one is not in it
 * @param workers by team; a team without one is not in it
 */
record TeamFacts(List<Stay> stays, Map<String, List<TrackTime>> participation, List<AcceptedHandover> handovers, List<GreenFields> measured,
        Map<String, Integer> overdue, Map<String, Integer> workers) {

    /**
     * A track for work or taking part that was started.
     *
     * @param until null while it runs
     */
    record TrackTime(String dossier, LocalDate from, LocalDate until) {
    }

    /**
     * How many fields are green: the household or its own network solves it.
     *
     * @param on the day of the last measurement
     */
    record GreenFields(String dossier, LocalDate on, int first, int last) {

        static GreenFields between(GreenFields first, GreenFields last) {
            return new GreenFields(last.dossier, last.on, first.first, last.last);
        }

        int gained() {
            return last - first;
        }
    }
}
