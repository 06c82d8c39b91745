package nl.vliegwiel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.signal.SignalOutcomes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each account finds after the demo was played: its own tasks, its lists, and nothing that is not its business. */
record WhatTheySee(Player player, FilterService filters, TaskService tasks, DemoLog log, SignalOutcomes signals, Rounds rounds,
        JdbcClient jdbc) {

    private static final List<Expected> TASKS = List.of(
            new Expected("anna", "plan-wacht-op-akkoord", "userTask_readAnswer", "anna"),
            new Expected("anna", "plan-wacht-op-akkoord", "userTask_discussPlan", "anna"),
            new Expected("anna", "contact-wacht", "userTask_reviewSignal", "anna"),
            new Expected("anna", "delen-en-vragen", "userTask_reviewSharing", "anna"),
            new Expected("anna", "delen-en-vragen", "userTask_fileAnswer", "anna"),
            new Expected("anna", "evaluatie-open", "userTask_measureAgain", "anna"),
            new Expected("anna", "weg-terug", "userTask_recordConversation", null),
            new Expected("amir", "weg-terug", "userTask_recordConversation", null),
            new Expected("amir", "acuut-gevaar", "userTask_readNote", "amir"),
            new Expected("amir", "stopt-zelf", "userTask_holdClosingConversation", "amir"),
            new Expected("amir", "om-de-beurt", "userTask_visitHousehold", "amir"),
            new Expected("amir", "aanbod-ingetrokken", "userTask_decideAfterHandover", "amir"),
            new Expected("bram", "verhuisd", "userTask_readIn", null),
            new Expected("bram", "terugval", "userTask_drawUpPlan", "bram"),
            new Expected("bram", "contact-wacht", "userTask_readForwarded", "bram"),
            new Expected("bram", "signaal-van-partner", "userTask_assessSignal", null),
            new Expected("petra", "vertrouwt-petra", "userTask_makeContact", "petra"),
            new Expected("fons", "intake-tweede-gesprek", "userTask_decideRequest", null),
            new Expected("fons", "noord-plan-opstellen", "userTask_decideEscalation", null),
            new Expected("els", "overdracht-aangeboden", "userTask_recordConversation", null),
            new Expected("els", "overdracht-gestart", "userTask_guideHousehold", "els"),
            new Expected("els", "aanbod-ingetrokken", "userTask_readWithdrawal", null),
            new Expected("gijs", "overdracht-na-crisis", "userTask_startSecondLine", "els"),
            new Expected("coby", "drie-trajecten", "userTask_askAfterWork", null));

    /** Two teams in different rounds and one that looks anew at how it works: everybody who leads or was asked has something to do. */
    void setTeamsUp() {
        assertThat(ofRound("daan", "wijkteam-noord")).contains("opzet-wijkteam-noord-2 userTask_computeFinancing null",
                "opzet-wijkteam-noord-2 userTask_composeTeam null");
        assertThat(ofRound("coby", "wijkteam-noord")).hasSize(2);
        assertThat(ofRound("daan", "jongerenteam")).contains("opzet-jongerenteam-1 userTask_agreePrinciples null");
        assertThat(ofRound("fons", "wijkteam-centrum")).as("two steps at once").containsExactly(
                "opzet-wijkteam-centrum-1 userTask_mapPartners null", "opzet-wijkteam-centrum-1 userTask_settleMeans null");
        for (String invited : List.of("hanna", "ivo", "noor")) {
            assertThat(ofRound(invited, "jongerenteam")).containsExactly("opzet-jongerenteam-1 userTask_weighPrinciples " + invited);
            assertThat(ofRound(invited, "wijkteam-noord")).isEmpty();
        }
        assertThat(List.of("anna", "els", "joke", "sem")).allSatisfy(other -> assertThat(ofRound(other, "jongerenteam")).isEmpty());
        assertThat(jdbc.sql("select version from agreed_mandate where team = 'wijkteam-noord' and version <> 'mandaat-noord-2026'").query(String.class).list())
                .as("what the first round agreed").containsExactly("wijkteam-noord-1");
    }

    /** What somebody sees of the round that a team is in: number, kind of task and whose it is. */
    private List<String> ofRound(String login, String team) {
        String number = rounds.running(team).orElseThrow().number();
        return player.as(login, () -> tasks.createTaskQuery().processInstanceBusinessKey(number).list()).stream()
                .map(task -> number + " " + task.getTaskDefinitionKey() + " " + task.getAssignee()).sorted().toList();
    }

    void haveTheirTasks() {
        assertThat(TASKS).allSatisfy(expected -> assertThat(seen(expected.login(), expected.story(), expected.task()))
                .extracting(Task::getAssignee).containsExactly(expected.assignee()));
        assertThat(player.taskThatShows("els", "userTask_answerQuestion", "iemand die zijn vak kwijt is")).isNotNull();
    }

    void areRemindedOfWhatIsLate() {
        assertThat(lists("coby", "drie-trajecten")).contains("Te laat in mijn teams");
        assertThat(lists("coby", "intake-begint")).contains("Gepauzeerd");
        assertThat(lists("anna", "evaluatie-open")).contains("Te laat");
    }

    void decidedAndWait() {
        assertThat(stored("case_decision", "kind || ' ' || status", "om-de-beurt")).containsExactly("BENEFIT_CUT RUNNING");
        assertThat(stored("case_decision", "kind || ' ' || status", "drie-trajecten")).containsExactly("SHORT_INTERVENTION ENDED");
        assertThat(stored("track", "status", "om-de-beurt")).containsExactlyInAnyOrder("RUNNING", "WAITING");
        assertThat(stored("consent", "consent_end", "delen-en-vragen")).containsExactly("WITHDRAWN");
        assertThat(stored("sharing_act", "partner", "delen-en-vragen")).contains("schuldhulp", "ggz", "woningcorporatie");
        assertThat(stored("case_file", "reference", "terugval")).as("its old number, also for the new signal")
                .containsExactly(signals.dossierOf(log.latestSignalOf("terugval")).orElseThrow());
    }

    void lookPeopleUp() {
        List<String> dossiers = jdbc.sql("select h.dossier from reaching_out b join reaching_out_household h on h.reaching_out_id = b.id "
                + "where b.number = ?").param(log.signalOf("mensen-opzoeken")).query(String.class).list();
        assertThat(dossiers).hasSize(3).allSatisfy(number -> assertThat(player.tasks("coby", number, "userTask_makeContact")).hasSize(1));
    }

    void seeNothingOfOthers() {
        assertThat(TASKS.stream().map(Expected::story).distinct().filter(story -> !seen("petra", story, null).isEmpty())).containsExactly("vertrouwt-petra");
        assertThat(seen("bram", "weg-terug", null)).isEmpty();
        assertThat(seen("anna", "verhuisd", null)).isEmpty();
        assertThat(seen("anna", "noord-plan-opstellen", null)).isEmpty();
        assertThat(seen("fons", "stopt-zelf", null)).isEmpty();
        assertThat(seen("els", "om-de-beurt", null)).isEmpty();
    }

    /** @param task null for every kind */
    private List<Task> seen(String login, String story, String task) {
        return player.as(login, () -> numbers(story).flatMap(number -> {
            var query = tasks.createTaskQuery().processInstanceBusinessKey(number);
            return (task == null ? query : query.taskDefinitionKey(task)).list().stream();
        }).toList());
    }

    private Stream<String> numbers(String story) {
        return Stream.concat(Stream.of(log.signalOf(story), log.latestSignalOf(story)), signals.dossierOf(log.signalOf(story)).stream()).distinct();
    }

    private String lists(String login, String story) {
        String number = signals.dossierOf(log.signalOf(story)).orElseThrow();
        return player.as(login, () -> filters.createTaskFilterQuery().list().stream().filter(filter -> filters.count(filter.getId(),
                tasks.createTaskQuery().processInstanceBusinessKey(number)) > 0).map(Filter::getName).collect(Collectors.joining(", ")));
    }

    private List<String> stored(String table, String column, String story) {
        return jdbc.sql("select " + column + " from " + table + " where reference = ?").param(signals.dossierOf(log.signalOf(story)).orElseThrow())
                .query(String.class).list();
    }

    private record Expected(String login, String story, String task, String assignee) {
    }
}
