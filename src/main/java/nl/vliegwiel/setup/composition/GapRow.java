package nl.vliegwiel.setup.composition;

/**
 * One life domain that nobody knows well, in the form.
 *
 * @param code of the domain
 * @param domain its name, shown only
 * @param solution null when nobody is called in
 */
record GapRow(String code, String domain, String solution) {
}
