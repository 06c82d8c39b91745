package nl.vliegwiel.setup.approach;

/**
 * One partner in the form.
 *
 * @param id the partner's code
 * @param shared null until it was asked
 */
record UrgencyRow(String id, String partner, Shared shared, String words) {

    enum Shared { YES, NOT_YET }
}
