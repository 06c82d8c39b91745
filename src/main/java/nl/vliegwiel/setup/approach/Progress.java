package nl.vliegwiel.setup.approach;

import java.util.List;

/**
 * How far step 2 is.
 *
 * @param partners those who take part
 * @param futureMemberTalked whether one talked along about a case
 * @param partnerTalked whether somebody of a partner did
 * @param principles all of them
 * @param unheard names of who was to give an opinion, gave none, and of whom nobody wrote down why the round goes on
 */
record Progress(boolean urgencyWritten, List<PartnerUrgency> partners, int cases, int leastCases, boolean futureMemberTalked,
        boolean partnerTalked, boolean approachChosen, List<PrincipleStanding> principles, List<String> unheard) {

    /**
     * Whether a partner shares the urgency.
     *
     * @param shared null until it was asked
     * @param explained whether it said something to it
     */
    record PartnerUrgency(String name, Boolean shared, boolean explained) {
    }

    /**
     * Where a principle stands.
     *
     * @param place its number, from 1
     * @param decision null until one was taken
     * @param explained whether the dissent, or why it is not agreed, was written down
     * @param disputed whether anybody disagrees
     */
    record PrincipleStanding(int place, Decision decision, boolean explained, boolean disputed) {
    }
}
