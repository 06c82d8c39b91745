package nl.vliegwiel.secondline;

/** How second-line support goes on. */
enum SupportNext { GOES_ON, BACK, COMPLETED }
