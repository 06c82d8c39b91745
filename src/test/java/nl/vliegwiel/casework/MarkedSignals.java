package nl.vliegwiel.casework;

import java.util.List;
import java.util.Map;

/** A crisis in a household that is known, a question, a rest, a signal for another team and a list of people. */
final class MarkedSignals implements MarkedScene {

    @Override
    public void play(MarkedStage stage) {
        playACrisisForAKnownHousehold(stage);
        playAQuestion(stage);
        playARest(stage);
        playASignalForAnotherTeam(stage);
        playAListOfPeople(stage);
    }

    private static void playACrisisForAKnownHousehold(MarkedStage stage) {
        String name = Households.newName();
        Map<String, Object> signal = Answers.signal("Familie " + name, name + "straat 1", "binnenstad");
        stage.households().signalled("anna", signal).work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        PlayedHousehold again = stage.households().signalled("amir", Answers.with(signal, Map.of("acuteDanger", true)));
        stage.work(again, "anna", "userTask_assessSignal", Map.of());
        stage.work(again, "anna", "userTask_callCrisisService", Map.of("crisisService", "EMERGENCY"));
        stage.work(again, "anna", "userTask_reviewSignal", Map.of("review", "TAKEN_UP"));
    }

    private static void playAQuestion(MarkedStage stage) {
        PlayedHousehold household = stage.signalled(Map.of("concerns", List.of(), "urgency", "LOW"));
        stage.work(household, "anna", "userTask_assessSignal", Map.of());
        stage.work(household, "anna", "userTask_giveAdvice", Map.of());
    }

    private static void playARest(MarkedStage stage) {
        PlayedHousehold household = stage.households().assessed();
        stage.work(household, "anna", "userTask_makeContact", Answers.DECLINES);
        stage.work(household, "anna", "userTask_confirmRest", Answers.STOP);
    }

    private static void playASignalForAnotherTeam(MarkedStage stage) {
        PlayedHousehold household = stage.households().signalled("bram",
                stage.marked("startEvent_signalRecorded", Answers.signal("Familie", "Straat", "binnenstad")));
        stage.work(household, "bram", "userTask_readForwarded", Map.of());
    }

    private static void playAListOfPeople(MarkedStage stage) {
        String name = Households.newName();
        Map<String, Object> birthDate = Map.of("birthDate", Households.birthDateOf(name));
        stage.households().signalled("anna", Answers.with(birthDate, Map.of("householdName", name, "neighbourhood", "binnenstad",
                        "source", "LANDLORD", "description", "Huur", "concerns", List.of("HOUSING", "FINANCES"))))
                .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        Map<String, Object> list = PlayedList.answers(List.of(Answers.with(PlayedList.household(name), birthDate)), "anna");
        String number = stage.lists().record("coby",
                stage.marked("startEvent_listRecorded", Answers.with(list, Map.of("legalBasis", "OTHER_PUBLIC_TASK"))));
        work(stage, number, "userTask_checkKnownHouseholds", Map.of("households", List.of(Map.of("decision", "OPEN"))));
        stage.lists().at(number, Households.START.plusWeeks(9).toInstant());
        work(stage, number, "userTask_lookBack", Map.of());
    }

    private static void work(MarkedStage stage, String list, String task, Map<String, Object> answers) {
        stage.lists().work("coby", list, task, stage.marked(task, answers));
    }
}
