package nl.vliegwiel.reachingout;

import java.util.List;

/** What became of a list, in numbers; {@code lesson} is what the coordinator learns of it. */
record LookBackOnReachingOut(String purpose, String legalBasis, String agreed, List<Figure> figures, String lesson) {

    /** @param where the phase in which so many households are */
    record Figure(String where, long count) {
    }
}
