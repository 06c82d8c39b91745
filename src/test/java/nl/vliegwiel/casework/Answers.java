package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The least that a person fills in, form by form; what a form proposes is left as it is. */
final class Answers {

    static final Map<String, Object> AS_PROPOSED = Map.of();

    static final Map<String, Object> JOINS = Map.of("way", "HOME_VISIT", "contactResult", "JOINS");
    static final Map<String, Object> NOT_REACHED = Map.of("way", "PHONE", "contactResult", "NOT_REACHED");
    static final Map<String, Object> DECLINES = Map.of("way", "HOME_VISIT", "contactResult", "DECLINES");
    static final Map<String, Object> STOP = Map.of("restDecision", "STOP", "restReason", "NOT_REACHED");

    static final Map<String, Object> SHORT_SUPPORT = intake("SCORE_3", "SHORT_SUPPORT");
    static final Map<String, Object> SECOND_LINE = intake("SCORE_5", "SECOND_LINE");
    static final Map<String, Object> NEXT_CONVERSATION = intake("NEXT_TIME", "NEXT_CONVERSATION");

    static final Map<String, Object> THREE_GOALS = plan(goal("WORK", "Weer aan het werk", "anna"),
            goal("FINANCES", "De schuld regelen", "amir"), goal("HOUSING", "In het huis blijven", "anna"));
    static final Map<String, Object> AGREED = Map.of("planAgreement", "AGREED");
    static final Map<String, Object> CHANGES = Map.of("planAgreement", "CHANGES", "householdWords", "Eerst de schuld.");
    static final Map<String, Object> WITHDRAWS = Map.of("planAgreement", "WITHDRAWS");

    static final Map<String, Object> NO_AFTERCARE = Map.of("aftercareWish", "NO");

    static final Map<String, Object> GOES_WELL = Map.of("progress", "WELL");
    static final Map<String, Object> ENDS = Map.of("progress", "WELL", "trackDecision", "END", "result", "ACHIEVED");
    static final Map<String, Object> MISSED = Map.of("appointmentMissed", true);
    static final Map<String, Object> MET = Map.of("visitOutcome", "MET");
    static final Map<String, Object> NOT_AT_HOME = Map.of("visitOutcome", "NOT_AT_HOME");
    static final Map<String, Object> ASKED_AFTER = Map.of("agreed", "Anna belt morgen.");

    static final Map<String, Object> AGREES = Map.of("agreement", "AGREES", "reason", "Er is langer hulp nodig.");
    static final Map<String, Object> DISAGREES = Map.of("agreement", "DISAGREES", "objection", "Wij willen geen nieuwe gezichten.");
    static final Map<String, Object> HELD = Map.of("held", "YES");
    static final Map<String, Object> DANGER = Map.of("held", "NO", "notHeld", "DANGER", "notHeldWords", "Het kan geen dag wachten.");
    static final Map<String, Object> NO_NEED_TO_MEET = Map.of("held", "NO", "notHeld", "NO_NEED_TO_MEET", "notHeldWords", "Wij doen dit werk niet.");
    static final Map<String, Object> ACCEPTED = Map.of("handoverAnswer", "ACCEPTED");
    static final Map<String, Object> DECLINED = Map.of("handoverAnswer", "DECLINED", "declineReason", "Er is een wachtlijst.");
    static final Map<String, Object> FIRST_STEP = Map.of("firstStep", "Op bezoek met de huisarts");
    static final Map<String, Object> LANDED_WELL = Map.of("landing", "WELL");

    private static final int DOMAINS = 12;

    private Answers() {
    }

    static Map<String, Object> signal(String household, String address, String neighbourhood) {
        return Map.of("householdName", household, "address", address, "neighbourhood", neighbourhood, "source", "LANDLORD",
                "description", "Drie maanden huurachterstand", "concerns", List.of("HOUSING", "FINANCES"));
    }

    /** These answers, and others in place of some of them. */
    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.putAll(others);
        return all;
    }

    private static Map<String, Object> intake(String everywhere, String nextStep) {
        return Map.of("members", List.of(Map.of("name", "Sam")), "domains", matrix(everywhere), "arrears", "NO",
                "wishes", "Rust in huis", "flywheelDomain", "FINANCES", "nextStep", nextStep);
    }

    static Map<String, Object> plan(Map<?, ?>... goals) {
        return Map.of("goals", List.of(goals));
    }

    static Map<String, Object> goal(String domain, String goal, String owner) {
        return Map.of("domain", domain, "goal", goal, "support", "INDIVIDUAL", "owner", owner, "forWhom", "HOUSEHOLD", "checkInWeeks", 2);
    }

    static Map<String, Object> firstAppointment(LocalDate day) {
        return Map.of("firstAppointmentOn", day.toString());
    }

    /** @param reached of each goal that the form asks after */
    static Map<String, Object> measured(String everywhere, String... reached) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("matrix", matrix(everywhere)));
        if (reached.length > 0) {
            answers.put("goals", List.of(reached).stream().map(goal -> Map.of("reached", goal)).toList());
        }
        return answers;
    }

    private static List<Map<String, String>> matrix(String everywhere) {
        return Collections.nCopies(DOMAINS, Map.of("answer", everywhere));
    }

    static Map<String, Object> decision(String decision) {
        return Map.of("evaluationDecision", decision, "reason", "Dat vindt het huishouden ook.");
    }
}
