package nl.vliegwiel.outreach;

/** Who went along to a household. */
enum CompanionKind { NOBODY, COLLEAGUE, PARTNER, TRUSTED }
