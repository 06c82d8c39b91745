package nl.vliegwiel.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.signal.SignalOutcomes;
import org.camunda.bpm.engine.task.Task;

/** Where one story plays: the player, and the numbers of its signal and its dossier. */
class Stage {

    private final Player player;
    private final SignalOutcomes signals;
    private final DemoLog log;
    private final String story;

    Stage(Player player, SignalOutcomes signals, DemoLog log, String story) {
        this.player = player;
        this.signals = signals;
        this.log = log;
        this.story = story;
    }

    void signal(String login, Map<String, Object> answers) {
        log.remember(story, player.start(login, "signal", answers));
    }

    void workOnSignal(String login, String task, Map<String, Object> answers) {
        player.work(login, signal(), task, answers);
    }

    void work(String login, String taskDefinition, Map<String, Object> answers) {
        List<Task> open = player.tasks(login, dossier(), taskDefinition);
        if (open.isEmpty()) {
            throw new IllegalStateException("Story " + story + ": " + login + " has no task " + taskDefinition);
        }
        player.work(login, open.get(0), answers);
    }

    void start(String login, String process, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.put("dossier", dossier());
        player.start(login, process, all);
    }

    private String signal() {
        return log.signalOf(story);
    }

    private String dossier() {
        return signals.dossierOf(signal()).orElseThrow(() -> new IllegalStateException("Story " + story + " has no dossier yet"));
    }
}
