package nl.vliegwiel.setup.approach;

/**
 * One principle in the form for participants.
 *
 * @param id code of the principle
 * @param words only asked of who does not simply agree
 */
record OpinionRow(String id, String principle, Stance stance, String words) {
}
