package nl.vliegwiel.reachingout;

import java.util.List;

/** The households of a list that look like a dossier the team has. */
record CheckKnownHouseholds(String purpose, List<Row> households) {

    /**
     * @param household as it stands on the list
     * @param known the dossiers it looks like, a line each
     * @param decision proposed only when it surely is the same household
     */
    record Row(String id, String household, String known, RowDecision decision) {
    }
}
