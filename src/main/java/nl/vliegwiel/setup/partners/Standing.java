package nl.vliegwiel.setup.partners;

/**
 * How a partner stands when step 1 is to be done.
 *
 * @param world null until somebody said so
 * @param stated whether gain, loss and own rules were spoken out
 */
record Standing(String name, World world, boolean onBoard, boolean stated) {

    static Standing of(Partner partner) {
        return new Standing(partner.name(), partner.world(), partner.isOnBoard(), partner.statement().isPresent());
    }

    /** Whether it takes part and comes from this world. */
    boolean brings(World wanted) {
        return onBoard && world == wanted;
    }
}
