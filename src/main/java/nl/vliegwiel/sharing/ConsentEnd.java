package nl.vliegwiel.sharing;

/** Why a consent no longer holds. */
enum ConsentEnd { WITHDRAWN, DOSSIER_CLOSED }
