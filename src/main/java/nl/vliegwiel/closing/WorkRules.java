package nl.vliegwiel.closing;

import java.util.Map;
import java.util.Set;

/**
 * What happens to each kind of work that is no dossier of its own when a team closes; docs/sluiten.md tells it to people. What is not
 * named here is finished first: a coordinator sees it in the list of what is left.
 */
final class WorkRules {

    static final String DOSSIER_ALONE = "Vraag de beheerder waarom dit dossier stilstaat.";
    static final String FOLLOW_UP = "handover-follow-up";

    private static final String AFTERWARDS = " Daarna gaat het dossier vanzelf over.";

    /** Where it is taken up again in the team that goes on. */
    private static final Map<String, Set<String>> GOES_ALONG = Map.of(
            "signal", Set.of("userTask_assessSignal", "userTask_callCrisisService", "userTask_giveAdvice"),
            "share-data", Set.of("userTask_passOnData"),
            "data-request", Set.of("userTask_fileAnswer"),
            "consultation", Set.of("receiveTask_awaitReply", "userTask_readAnswer"),
            "household-event", Set.of("userTask_readLateNews"),
            FOLLOW_UP, Set.of("timerEvent_followUpDue", "userTask_followUp"),
            "reaching-out", Set.of("userTask_checkKnownHouseholds", "timerEvent_timeToLookBack", "userTask_lookBack"));

    /** What only told somebody of the team something: nobody there reads it any more. */
    private static final Map<String, Set<String>> ENDS = Map.of(
            "signal", Set.of("userTask_readForwarded"),
            "share-data", Set.of("userTask_viewSharing"));

    private static final Map<String, String> ADVICE = Map.of(
            "case-lifecycle", "Rond de overdracht of het afsluitend gesprek af, of trek het aanbod in." + AFTERWARDS,
            "warm-handover-answer", "Geef antwoord op het aanbod van de tweede lijn.",
            "consultation-answer", "Beantwoord de vraag, of vraag de collega om de vraag in te trekken.",
            "overdue-work", "Stopt vanzelf als het werk zelf klaar is.",
            "pause-task", "Stopt vanzelf als het werk zelf klaar is.");

    private WorkRules() {
    }

    static Set<String> goesAlongAt(String process) {
        return GOES_ALONG.getOrDefault(process, Set.of());
    }

    static boolean endsAt(String process, String activity) {
        return ENDS.getOrDefault(process, Set.of()).contains(activity);
    }

    /** What a coordinator can do about work of this kind that is left. */
    static String advice(String process) {
        return ADVICE.getOrDefault(process, GOES_ALONG.containsKey(process) ? "Gaat vanzelf over. Kijk morgen weer." : "Rond dit werk af.");
    }
}
