package nl.vliegwiel.setup.partners;

import java.util.stream.Stream;

/**
 * What somebody writes down for a partner that did not answer itself.
 *
 * @param partner shown only
 * @param asked shown only: whether its voice was asked
 * @param saidBy who of the partner said so
 */
record UnansweredRow(String id, String partner, String asked, String gain, String loss, String rules, String conditions, String saidBy) {

    /** Whether anything was filled in. */
    boolean isBegun() {
        return Stream.of(gain, loss, rules, conditions, saidBy).anyMatch(answer -> answer != null);
    }

    boolean isComplete() {
        return Stream.of(gain, loss, rules, saidBy).allMatch(answer -> answer != null);
    }
}
