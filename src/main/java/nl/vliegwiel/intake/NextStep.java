package nl.vliegwiel.intake;

/** How it goes on after a conversation. */
public enum NextStep { SHORT_SUPPORT, SECOND_LINE, NEXT_CONVERSATION }
