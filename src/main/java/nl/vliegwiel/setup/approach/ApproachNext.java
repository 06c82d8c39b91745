package nl.vliegwiel.setup.approach;

/** Where step 2 goes on. */
enum ApproachNext { DONE, URGENCY, CASES, APPROACH }
