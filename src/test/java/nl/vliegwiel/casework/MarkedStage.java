package nl.vliegwiel.casework;

import java.util.Map;
import nl.vliegwiel.demo.Player;

/** What marked scenes are played with. */
record MarkedStage(Households households, PlayedList lists, DeadlineWatch watch, Player player, Marks marks) {

    /** Somebody completes the one open task of this kind. */
    void work(PlayedHousehold household, String login, String task, Map<String, Object> answers) {
        household.work(login, task, marked(task, answers));
    }

    /** @param about a start form that asks for the dossier */
    void start(PlayedHousehold household, String process, String event, Map<String, Object> about) {
        player.start("anna", process, marked(event, Answers.with(about, Map.of("dossier", household.number()))));
        household.runJobs();
    }

    PlayedHousehold report(PlayedHousehold household, String login, String news, Map<String, Object> answers) {
        return household.report(login, news, marked("startEvent_eventReported", answers));
    }

    PlayedHousehold signalled(Map<String, Object> answers) {
        return households.signalled(marked("startEvent_signalRecorded", answers));
    }

    /** @param element a user task or a start event with a form */
    Map<String, Object> marked(String element, Map<String, Object> answers) {
        return marks.in(element, answers);
    }
}
