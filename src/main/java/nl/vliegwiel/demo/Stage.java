package nl.vliegwiel.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.signal.PartnerSignals;
import nl.vliegwiel.signal.SignalOutcomes;
import org.camunda.bpm.engine.task.Task;

/** Where one story plays: the player, and the numbers of its signal and its dossier. */
class Stage {

    private final Player player;
    private final PartnerSignals partners;
    private final SignalOutcomes signals;
    private final Rounds rounds;
    private final DemoLog log;
    private final String story;

    Stage(Player player, PartnerSignals partners, SignalOutcomes signals, Rounds rounds, DemoLog log, String story) {
        this.player = player;
        this.partners = partners;
        this.signals = signals;
        this.rounds = rounds;
        this.log = log;
        this.story = story;
    }

    void signal(String login, Map<String, Object> answers) {
        log.remember(story, player.start(login, "signal", answers));
    }

    void partnerSignal(String login, Map<String, Object> body) {
        log.remember(story, player.as(login, () -> partners.take(login, "demo-" + story, body)));
    }

    /** One more signal about a household that the story already knows. */
    void anotherSignal(String login, Map<String, Object> answers) {
        log.follow(story, player.start(login, "signal", answers));
    }

    void list(String login, Map<String, Object> answers) {
        log.remember(story, player.start(login, "reaching-out", answers));
    }

    void away(String login, Map<String, Object> answers) {
        log.remember(story, player.start(login, "absence", answers));
    }

    void workOnSignal(String login, String task, Map<String, Object> answers) {
        player.work(login, log.latestSignalOf(story), task, answers);
    }

    void claimSignal(String login, String task) {
        player.claim(login, log.latestSignalOf(story), task);
    }

    /** Does the oldest task of this kind that is the person's own, or else the oldest that anybody may do. */
    void work(String login, String taskDefinition, Map<String, Object> answers) {
        workUnder(dossier(), login, taskDefinition, answers);
    }

    /** The same in the round of its set-up that a team is in now. */
    void workOnRound(String team, String login, String taskDefinition, Map<String, Object> answers) {
        workUnder(round(team), login, taskDefinition, answers);
    }

    private void workUnder(String number, String login, String taskDefinition, Map<String, Object> answers) {
        List<Task> open = player.tasks(login, number, taskDefinition);
        player.work(login, open.stream().min(ownFirst(login)).orElseThrow(
                () -> new IllegalStateException(login + " heeft geen taak " + taskDefinition + ".")), answers);
    }

    private static Comparator<Task> ownFirst(String login) {
        return Comparator.<Task, Boolean>comparing(task -> !login.equals(task.getAssignee())).thenComparing(Task::getCreateTime)
                .thenComparing(Task::getId);
    }

    void workOn(String login, String taskDefinition, String words, Map<String, Object> answers) {
        player.work(login, player.taskThatShows(login, taskDefinition, words), answers);
    }

    void tell(String login, String kind, Map<String, Object> answers) {
        Map<String, Object> news = new LinkedHashMap<>(answers);
        news.put("householdEvent", kind);
        start(login, "household-event", news);
    }

    void tellOfRound(String team, String login, String event, Map<String, Object> answers) {
        Map<String, Object> news = new LinkedHashMap<>(answers);
        news.put("round", round(team));
        news.put("event", event);
        player.start(login, "setup-event", news);
    }

    private String round(String team) {
        return rounds.running(team).orElseThrow(() -> new IllegalStateException("Er loopt geen opzet van " + team + ".")).number();
    }

    void begin(String login, String process, Map<String, Object> answers) {
        player.start(login, process, answers);
    }

    void start(String login, String process, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.put("dossier", dossier());
        player.start(login, process, all);
    }

    private String dossier() {
        return signals.dossierOf(log.signalOf(story)).orElseThrow(() -> new IllegalStateException("Er is nog geen dossier."));
    }
}
