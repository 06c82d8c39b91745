package nl.vliegwiel.handover;

import java.time.LocalDate;

/**
 * The form {@code assess-handover}.
 *
 * @param offeredBy name of the worker who stays responsible until acceptance
 * @param chased what was said when the first line asked after the answer, or null
 * @param conversationOn when the three met; null when it declines
 */
record AssessHandover(String household, String fromTeam, String offeredBy, String reason, String summary, String proposedOn, String chased,
                      HandoverAnswer handoverAnswer, LocalDate conversationOn, String declineReason) {
}
