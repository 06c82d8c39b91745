package nl.vliegwiel.decision;

/** @param nextStep null when nothing was said */
record ReadRejection(String household, String kind, String what, String outcome, String nextStep) {
}
