package nl.vliegwiel.aftercare;

/** Whether a household that was let go wants to hear from the team once more. */
public enum AftercareWish { YES, NO }
