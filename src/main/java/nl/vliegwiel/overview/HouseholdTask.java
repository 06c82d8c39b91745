package nl.vliegwiel.overview;

/**
 * An open task of a household, as its sheet lists it.
 *
 * @param who the colleague who has it; null for nobody
 * @param due when it is to be done, in words; null for no date
 * @param waitsUntil until when it is paused, in words; null when it is not
 */
record HouseholdTask(String id, String name, String who, String due, boolean late, String waitsUntil) {

    /** Who has it, and until when. */
    public String told() {
        String holder = who == null ? "Nog van niemand" : who;
        String until = waitsUntil != null ? ", wacht tot " + waitsUntil : due == null ? "" : ", klaar op " + due;
        return holder + until;
    }
}
