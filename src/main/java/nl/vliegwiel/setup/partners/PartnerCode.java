package nl.vliegwiel.setup.partners;

import java.util.Set;
import nl.vliegwiel.team.TeamId;

/** The short code by which agreements know a partner. */
final class PartnerCode {

    private static final String NAMELESS = "partner";

    private PartnerCode() {
    }

    /** @param taken codes that other partners have */
    static String of(String name, Set<String> taken) {
        String code = TeamId.of(name).orElse(NAMELESS);
        int count = 1;
        String free = code;
        while (taken.contains(free)) {
            count++;
            free = code + "-" + count;
        }
        return free;
    }
}
