package nl.vliegwiel.setup.means;

/** What management made of a proposal: settled, or back to what has to change. */
enum MeansNext { SETTLED, FINANCING, MANDATE }
