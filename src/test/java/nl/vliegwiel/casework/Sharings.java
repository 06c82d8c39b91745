package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;

/** What people answer where data are shared or asked, and how they start it. */
final class Sharings {

    static final Map<String, Object> HOUSING = Map.of("partner", "woningcorporatie", "data", List.of("HOUSING"), "purpose", "KEEP_HOME",
            "basis", "PUBLIC_TASK");
    static final Map<String, Object> MENTAL_HEALTH = Map.of("partner", "ggz", "data", List.of("HELPERS", "MENTAL_HEALTH"),
            "purpose", "JOINT_SUPPORT", "basis", "PUBLIC_TASK");
    static final Map<String, Object> CONSENT = Map.of("consentGiven", true, "consentBy", "Sam zelf", "consentWay", "SPOKEN");
    static final Map<String, Object> TOLD = Map.of("passed", "YES");
    static final Map<String, Object> NOT_TOLD = Map.of("passed", "NO");

    static final Map<String, Object> ASK_LANDLORD = Map.of("agency", "woningcorporatie", "domains", List.of("HOUSING"), "purpose", "KEEP_HOME",
            "basis", "PUBLIC_TASK", "question", "Hoe hoog is de achterstand?");
    static final Map<String, Object> ASK_GGZ = Map.of("agency", "ggz", "domains", List.of("HELPERS", "MENTAL_HEALTH"), "purpose", "FULL_PICTURE",
            "basis", "PUBLIC_TASK", "question", "Wie komt er al langs?");
    static final Map<String, Object> NO_ANSWER = Map.of("dataRequestOutcome", "NO_ANSWER");
    static final Map<String, Object> REMINDED = Map.of("reminderWay", "PHONE");

    private Sharings() {
    }

    /** Somebody starts it for this household. */
    static PlayedHousehold start(Player player, String login, String process, PlayedHousehold household, Map<String, Object> answers) {
        player.start(login, process, Answers.with(answers, Map.of("dossier", household.number())));
        return household.runJobs();
    }

    /** @param answers a text per domain that was asked after */
    static Map<String, Object> answered(String... answers) {
        return Map.of("dataRequestOutcome", "ANSWERED", "answers", List.of(answers).stream().map(answer -> Map.of("answer", answer)).toList());
    }
}
