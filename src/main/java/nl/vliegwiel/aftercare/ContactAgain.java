package nl.vliegwiel.aftercare;

/** Whether a household that does well hears from the team once more. */
public enum ContactAgain { YES, NO }
