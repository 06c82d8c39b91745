package nl.vliegwiel.setup.means;

/** What a line of the financing beside the usual ones does to the total. */
enum LineKind {

    /** A contribution of a partner. */
    INCOME,
    /** What has to be paid from it, such as a room in the neighbourhood. */
    COST
}
