package nl.vliegwiel.recognition;

/** How far two spellings of one thing agree; unknown never agrees. */
enum Agreement { NONE, ALIKE, SAME }
