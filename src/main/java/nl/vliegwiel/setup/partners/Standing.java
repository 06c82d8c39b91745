package nl.vliegwiel.setup.partners;

/**
 * How a partner stands when step 1 is to be done.
 *
 * @param world null until somebody said so
 * @param described whether the map says all of it that a team needs to know
 * @param stated whether gain, loss and own rules were spoken out
 */
record Standing(String name, World world, boolean onBoard, boolean described, boolean stated) {

    static Standing of(Partner partner) {
        return of(partner, partner.statement().isPresent());
    }

    static Standing of(Partner partner, boolean stated) {
        return new Standing(partner.name(), partner.world(), partner.isOnBoard(), MapRules.lacking(PartnerRow.of(partner)).isEmpty(), stated);
    }

    /** Whether it takes part and comes from this world. */
    boolean brings(World wanted) {
        return onBoard && world == wanted;
    }
}
