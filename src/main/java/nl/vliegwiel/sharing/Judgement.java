package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * What the house says to an act of sharing.
 *
 * @param rule null when no rule fits, which allows nothing
 * @param version of the agreement; null without one
 * @param items what is shared, each with the consent it leans on
 * @param until last day of it: what was asked, in a handover no longer than the agreement reaches
 */
record Judgement(SharingRule rule, String partnerName, String version, List<SharedItem> items, LocalDate until) {

    private static final String NO_RULE = "Dit mag niet. Er is geen regel die dit toestaat. Vraag uw coördinator om hulp.";

    boolean allows() {
        return rule != null && rule.allows();
    }

    String explanation() {
        return (rule == null ? NO_RULE : rule.explanation())
                + (version == null ? "" : " (Afspraak met " + partnerName + ", versie " + version + ".)");
    }
}
