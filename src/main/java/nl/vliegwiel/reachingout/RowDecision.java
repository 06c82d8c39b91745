package nl.vliegwiel.reachingout;

/** What happens with a household on a list: it is asked when the team may know it already. */
enum RowDecision { ASK, OPEN, REOPEN, LEAVE }
