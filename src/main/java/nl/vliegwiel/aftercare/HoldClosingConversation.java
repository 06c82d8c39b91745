package nl.vliegwiel.aftercare;

/**
 * The form {@code hold-closing-conversation}.
 *
 * @param running what stops when the household stops, a line each; null when nothing runs
 * @param noConversation true when the household did not want a conversation
 * @param closingReason only asked when it stops
 * @param householdWords null when there was no conversation
 * @param takesAlong what it takes along from the help; null when nothing was said
 * @param helpline whom it can call; only asked when it stops
 */
record HoldClosingConversation(String household, String contactPerson, String running, Boolean noConversation, String householdWords,
        ClosingOutcome closingOutcome, ClosingReason closingReason, String takesAlong, String helpline) {
}
