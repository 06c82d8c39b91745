package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.vliegwiel.demo.Player;

/** What anna and fons fill in about decisions and escalations. */
final class HelpDecisions {

    static final Map<String, Object> TEST = Map.of("kind", "SPECIALIST_TEST", "what", "Capaciteitentest", "amount", "250.00",
            "reason", "We weten niet wat hij aankan.", "heard", "HEARD", "householdWords", "Dat wil ik graag.");
    static final Map<String, Object> EXPENSIVE = Answers.with(TEST, Map.of("amount", "1200.50"));
    static final Map<String, Object> CUT = Map.of("kind", "BENEFIT_CUT", "what", "Een maand 20 procent minder", "reason", "Hij komt niet.",
            "heard", "HEARD", "householdWords", "Ik vind het niet eerlijk.", "helpFirst", "OFFERED", "helpWords", "Taxi en begeleiding");

    static final Map<String, Object> APPROVED = Map.of("answer", "APPROVED");
    static final Map<String, Object> REJECTED = Map.of("answer", "REJECTED", "answerReason", "De zorgverzekeraar betaalt dit.");
    static final Map<String, Object> DONE = Map.of("done", "De test is gedaan.");
    static final Map<String, Object> NOT_NEEDED = Map.of("carryOut", "NOT_NEEDED", "notNeeded", "Hij heeft werk.");

    static final Map<String, Object> GRANTED = Map.of("escalationDecision", "GRANTED", "decision", "De corporatie wacht drie maanden.");
    static final Map<String, Object> NOT_GRANTED = Map.of("escalationDecision", "REJECTED", "rejection", "Dit is een zaak van de rechter.");

    private HelpDecisions() {
    }

    static Map<String, Object> review(String result, LocalDate next) {
        Map<String, Object> answers = Map.of("reviewResult", result, "householdWords", "Het gaat beter.", "why", "Hij komt nu wel.");
        return next == null ? answers : Answers.with(answers, Map.of("nextReviewOn", next.toString(), "eased", "Nog 10 procent"));
    }

    static Map<String, Object> stuck(LocalDate neededBy) {
        return Map.of("obstacle", "PARTNER", "partner", "De woningcorporatie", "tried", "Drie keer gebeld", "needed", "Uitstel van de ontruiming",
                "neededBy", neededBy.toString());
    }

    static Map<String, Object> result(String result) {
        return Map.of("escalationResult", result, "done", "Gebeld met de corporatie");
    }

    /** Somebody starts a process about this household. */
    static PlayedHousehold start(Player player, String login, String process, PlayedHousehold household, Map<String, Object> answers) {
        player.start(login, process, Answers.with(answers, Map.of("dossier", household.number())));
        return household.runJobs();
    }

    /** It is ten in the morning of this day, and what was due by then has happened. */
    static PlayedHousehold on(LocalDate day, PlayedHousehold household) {
        return household.at(day.atTime(LocalTime.of(10, 0)).atZone(Households.START.getZone()).toInstant());
    }
}
