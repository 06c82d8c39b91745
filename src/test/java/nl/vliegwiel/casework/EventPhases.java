package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;

/** Households in every phase of docs/events.md, and the least that is told with every kind of news. */
final class EventPhases {

    private static final Map<String, Map<String, Object>> TOLD = Map.ofEntries(
            Map.entry("NOTE", Map.of("note", "De buurvrouw belde.", "askToRead", true)),
            Map.entry("DATA_CHANGED", Map.of("changes", List.of("ADDRESS"), "newAddress", "Kade 1", "newNeighbourhood", "noorderpark")),
            Map.entry("ACUTE_DANGER", Map.of("danger", "Er is gedreigd met geweld.")),
            Map.entry("ADD_TRACK", Map.of("title", "Sporten", "domain", "LEISURE", "owner", "anna")),
            Map.entry("NEW_CONTACT_PERSON", Map.of("newContactPerson", "amir")),
            Map.entry("HAND_OVER", Map.of("handoverReason", "Er is langer hulp nodig.")),
            Map.entry("TRANSFER", Map.of("receivingTeam", "wijkteam-noord", "transferReason", "Het huishouden is verhuisd.")),
            Map.entry("RELAPSE", Map.of("whatHappened", "De schuld loopt weer op.")));

    private final Households households;

    EventPhases(Households households) {
        this.households = households;
    }

    static Map<String, Object> answers(String event) {
        return TOLD.getOrDefault(event, Map.of());
    }

    PlayedHousehold in(String phase) {
        return switch (phase) {
            case "CONTACT_WAITING" -> households.assessed().work("anna", "userTask_makeContact", Answers.NOT_REACHED);
            case "INTAKE_WAITING" -> households.contacted().work("anna", "userTask_recordIntake", Answers.NEXT_CONVERSATION);
            case "CLOSING" -> households.contacted().report("anna", "WITHDRAWS", Map.of());
            case "AFTERCARE" -> households.evaluated("LET_GO");
            case "AFTERCARE_WAITING" -> households.evaluated("LET_GO").work("anna", "userTask_agreeAftercare",
                    Map.of("aftercareWish", "YES", "firstContactOn", households.today().plusWeeks(4).toString()));
            case "SECOND_LINE" -> households.handoverAccepted();
            case "CLOSED" -> households.assessed().work("anna", "userTask_makeContact", Answers.DECLINES)
                    .work("anna", "userTask_confirmRest", Answers.STOP);
            default -> households.in(phase);
        };
    }
}
