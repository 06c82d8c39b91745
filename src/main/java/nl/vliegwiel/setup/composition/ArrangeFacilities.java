package nl.vliegwiel.setup.composition;

import java.util.List;

/**
 * The form {@code arrange-facilities}.
 *
 * @param facilities null when no row is left
 */
record ArrangeFacilities(String team, String why, List<FacilityRow> facilities) {

    List<FacilityRow> rows() {
        return facilities == null ? List.of() : facilities;
    }
}
