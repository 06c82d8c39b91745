package nl.vliegwiel.closing;

import java.util.List;

/** The form {@code finish-remaining}. */
record FinishRemaining(String team, String receivers, List<WorkRow> work) {
}
