package nl.vliegwiel.closing;

import java.time.LocalDate;

/**
 * The form {@code await-closing}.
 *
 * @param receivers who goes on, a line each; null when nobody does
 * @param agreedFor the day that was agreed on, in words
 * @param preparedBy name
 * @param withdrawnBecause null unless it is taken back
 */
record AwaitClosing(String team, String receivers, String reason, String agreedFor, String preparedBy, ClosingDecision closingDecision,
        LocalDate closesOn, String withdrawnBecause) {
}
