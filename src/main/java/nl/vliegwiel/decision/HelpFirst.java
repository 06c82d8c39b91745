package nl.vliegwiel.decision;

/** Whether help was offered before pressure or a sanction. */
enum HelpFirst { OFFERED, NOT_OFFERED }
