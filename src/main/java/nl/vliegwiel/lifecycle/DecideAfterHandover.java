package nl.vliegwiel.lifecycle;

/** @param reason null when nothing was said */
record DecideAfterHandover(String household, AfterHandover afterHandover, String reason) {
}
