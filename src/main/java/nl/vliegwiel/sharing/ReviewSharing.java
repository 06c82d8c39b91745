package nl.vliegwiel.sharing;

import java.util.List;

/**
 * The form {@code review-sharing}.
 *
 * @param consent which consent was withdrawn
 * @param stopped what is no longer shared because of it
 * @param running what still may be shared, and on which basis
 * @param agreedWithPartners what was agreed with those who already had the data; only asked when something stopped
 */
record ReviewSharing(String household, String consent, Boolean hasStopped, List<ActLine> stopped, Boolean hasRunning, List<ActLine> running,
        String agreedWithPartners) {
}
