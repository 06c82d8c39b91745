package nl.vliegwiel.signal;

/**
 * What the sender reads of a signal that went to another team: the same words, whether or not that team knows the household.
 *
 * @param household as the sender wrote it
 * @param danger whether the sender saw acute danger
 */
record ReadForwardedSignal(String household, String number, boolean danger) {
}
