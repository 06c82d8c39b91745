package nl.vliegwiel.closing;

/**
 * One process of a team that runs, without those that it called itself.
 *
 * @param id of the process instance
 * @param process key of the model
 * @param kind the model's name, as people know it
 * @param number of the dossier, the signal or the question; null for what has none
 */
record RunningWork(String id, String process, String kind, String number) {
}
