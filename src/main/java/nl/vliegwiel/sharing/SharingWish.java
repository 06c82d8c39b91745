package nl.vliegwiel.sharing;

/** What somebody comes for: to share something, or to see what was shared. */
enum SharingWish { SHARE, LOOK }
