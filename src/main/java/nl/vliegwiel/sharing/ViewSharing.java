package nl.vliegwiel.sharing;

import java.util.List;

/** The form {@code view-sharing}: nothing to fill in. */
record ViewSharing(String household, Boolean hasActs, List<ActLine> overview, Boolean hasConsents, List<ConsentLine> consents) {
}
