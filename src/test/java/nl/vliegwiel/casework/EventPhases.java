package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.sharing.ConsentWay;
import nl.vliegwiel.sharing.Consents;
import nl.vliegwiel.sharing.GivenConsent;

/** Households in every phase of docs/events.md, and the least that is told with every kind of news. */
final class EventPhases {

    private static final Map<String, Map<String, Object>> TOLD = Map.ofEntries(
            Map.entry("NOTE", Map.of("note", "De buurvrouw belde.", "askToRead", true)),
            Map.entry("DATA_CHANGED", Map.of("changes", List.of("ADDRESS"), "newAddress", "Kade 1", "newNeighbourhood", "noorderpark")),
            Map.entry("ACUTE_DANGER", Map.of("danger", "Er is gedreigd met geweld.")),
            Map.entry("ADD_TRACK", Map.of("title", "Sporten", "domain", "LEISURE", "owner", "anna")),
            Map.entry("NEW_CONTACT_PERSON", Map.of("newContactPerson", "amir")),
            Map.entry("HAND_OVER", Map.of("handoverReason", "Er is langer hulp nodig.")),
            Map.entry("WITHDRAW_OFFER", Map.of("withdrawReason", "Het gaat ineens veel beter.")),
            Map.entry("TRANSFER", Map.of("receivingTeam", "wijkteam-noord", "transferReason", "Het huishouden is verhuisd.")),
            Map.entry("RELAPSE", Map.of("whatHappened", "De schuld loopt weer op.")));

    private final Households households;
    private final Consents consents;

    EventPhases(Households households, Consents consents) {
        this.households = households;
        this.consents = consents;
    }

    /** What is told of this household. Who withdraws a consent gave one. */
    Map<String, Object> told(String event, PlayedHousehold household) {
        return event.equals("CONSENT_WITHDRAWN") ? Map.of("consent", given(household)) : TOLD.getOrDefault(event, Map.of());
    }

    private String given(PlayedHousehold household) {
        String number = household.number();
        if (consents.running(number).isEmpty() && household.cover("closed_on").equals("null")) {
            consents.give(number, new GivenConsent("ggz", Set.of("MENTAL_HEALTH"), "Sam", LocalDate.of(2026, 3, 2), ConsentWay.SPOKEN), "anna");
        }
        return consents.running(number).stream().map(consent -> consent.id()).findFirst().orElse("");
    }

    PlayedHousehold in(String phase) {
        return switch (phase) {
            case "CONTACT_WAITING" -> households.assessed().work("anna", "userTask_makeContact", Answers.NOT_REACHED);
            case "INTAKE_WAITING" -> households.contacted().work("anna", "userTask_recordIntake", Answers.NEXT_CONVERSATION);
            case "OFFERED" -> households.handoverOffered();
            case "CLOSING" -> households.contacted().report("anna", "WITHDRAWS", Map.of());
            case "AFTERCARE" -> letGo();
            case "AFTERCARE_WAITING" -> letGo().work("anna", "userTask_agreeAftercare",
                    Map.of("aftercareWish", "YES", "firstContactOn", households.today().plusWeeks(4).toString()));
            case "LET_GO" -> letGo().work("anna", "userTask_agreeAftercare", Answers.NO_AFTERCARE);
            case "SECOND_LINE" -> households.handoverAccepted();
            case "CLOSED" -> households.assessed().work("anna", "userTask_makeContact", Answers.DECLINES)
                    .work("anna", "userTask_confirmRest", Answers.STOP);
            default -> households.in(phase);
        };
    }

    private PlayedHousehold letGo() {
        return households.evaluated("LET_GO");
    }

    /** The household stops after all, in whatever phase it is: nothing of it goes on. */
    static void close(PlayedHousehold household) {
        household.report("anna", "WITHDRAWS", Map.of()).work("anna", "userTask_holdClosingConversation",
                Map.of("closingOutcome", "STOPS", "closingReason", "MANAGES_ALONE", "householdWords", "Wij redden het zelf."));
    }
}
