package nl.vliegwiel.sharing;

import java.util.Optional;

/** The decision table on sharing. */
interface SharingRules {

    /** Decides on an act; the engine remembers the decision. Empty when no rule fits, which allows nothing. */
    Optional<SharingRule> decide(SharingFacts facts);

    /** What the table would say; leaves no trace. */
    Optional<SharingRule> consult(SharingFacts facts);
}
