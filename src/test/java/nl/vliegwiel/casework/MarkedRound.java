package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;

/** The start of a team's set-up, its assignment, and what may be reported about it at any moment. */
final class MarkedRound implements MarkedScene {

    private static final String REPORTED = "startEvent_setupEventReported";

    @Override
    public void play(MarkedStage stage) {
        String number = stage.player().start("daan", "team-setup", stage.marked("startEvent_setupStarted", Map.of("about", "NEW",
                "newTeam", "Proefteam met merktekens", "coordinators", List.of("coby"), "managers", List.of("fons"))));
        stage.player().work("fons", number, "userTask_recordAssignment", stage.marked("userTask_recordAssignment", Map.of(
                "newAreas", List.of(Map.of("name", "Merkbuurt")), "ageGroup", "ALL", "goals", List.of(Map.of("dueOn", "2027-06-01")))));
        report(stage, Map.of("round", number, "event", "REOPEN_STEP", "step", "MEANS"));
        report(stage, Map.of("round", number, "event", "INVITE", "person", "petra", "capacity", "PARTNER_VOICE"));
    }

    private static void report(MarkedStage stage, Map<String, Object> answers) {
        stage.player().start("daan", "setup-event", stage.marked(REPORTED, answers));
        stage.player().runJobs();
    }
}
