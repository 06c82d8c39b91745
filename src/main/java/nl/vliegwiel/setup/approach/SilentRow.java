package nl.vliegwiel.setup.approach;

/**
 * Somebody who was asked for an opinion and gave none.
 *
 * @param id login
 * @param note why the round goes on without it
 */
record SilentRow(String id, String name, String note) {
}
