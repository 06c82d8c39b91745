package nl.vliegwiel.handover;

import java.time.LocalDate;

/**
 * The form {@code record-conversation}.
 *
 * @param present who was there; proposed are those who should be
 */
record RecordConversation(String household, String fromTeam, String offeredBy, String reason, String reached, String summary, String domainLines,
                          String leftOut, String proposedOn, String reminders, Held held, LocalDate conversationOn, String present,
                          NotHeld notHeld, String notHeldWords) {

    enum Held { YES, NO }
}
