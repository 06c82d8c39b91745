package nl.vliegwiel.teamwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundAgreement;
import nl.vliegwiel.setup.RoundAgreement.Settlement;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.TakingEffect;
import nl.vliegwiel.team.Memberships;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Step 4 of a new team's first round, with a partner on the map and people of its own, so that no other test meets them. The steps before it
 * are passed over. Its jobs run after every move.
 */
public final class PlayedComposition {

    /** Codes of all life domains. */
    public static final String ALL = "WORK SCHOOLING HELPERS PHYSICAL_HEALTH MENTAL_HEALTH SOCIAL_NETWORK HOUSING FINANCES LEISURE JUSTICE "
            + "CARE_DUTIES ADDICTION";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final ListableBeanFactory beans;
    private final int mark = MADE.incrementAndGet();
    private final List<String> people = new ArrayList<>();
    private final String number;
    /** What people do in any round. */
    private final PlayedRound play;

    private PlayedComposition(ListableBeanFactory beans) {
        this.beans = beans;
        person("wies", "sociaal-werker");
        person("yara", "sociaal-werker");
        person("stem", "partner");
        this.number = bean(Player.class).start("daan", "team-setup", Map.of("about", "NEW", "newTeam", "Opbouwteam " + mark,
                "coordinators", List.of("coby"), "managers", List.of("fons"), "reason", "De wijk vraagt erom"));
        this.play = PlayedRound.of(beans, number);
        work("fons", "userTask_recordAssignment", Map.of("role", "Kort en snel helpen", "commissioner", "Gemeente", "employer", "Stichting",
                "newAreas", List.of(Map.of("name", "Opbouwbuurt " + mark)), "ageGroup", "ALL",
                "goals", List.of(Map.of("result", "Meer mensen doen mee", "measure", "De helft"))));
        partner("ggz-opbouw", "GGZ Opbouw", person("stem"));
        goToStepFour();
    }

    /** {@code compose-team} waits for coby. */
    public static PlayedComposition opened(BeanFactory beans) {
        return new PlayedComposition((ListableBeanFactory) beans);
    }

    private void goToStepFour() {
        jdbc("update setup_step set completed_by = 'daan', completed_at = opened_at where number = ?", number);
        jdbc("insert into setup_step (id, number, step, opened_by, opened_at) "
                + "select ?, number, 'COMPOSITION', 'daan', opened_at from setup_step where number = ?", UUID.randomUUID(), number);
        ProcessInstance round = bean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number)
                .processDefinitionKey("team-setup").singleResult();
        bean(RuntimeService.class).createProcessInstanceModification(round.getId()).cancelAllForActivity("subProcess_partners")
                .startBeforeActivity("conditionalEvent_partnersOpen").setVariable("partnersOpen", false).execute();
        bean(RuntimeService.class).setVariables(round.getId(), Map.of("partnersOpen", false, "compositionOpen", true));
        runJobs();
    }

    private void partner(String code, String name, String voice) {
        jdbc("insert into setup_partner (id, number, sequence, code, name, world, boarding, voice, ask_again, version) "
                + "values (?, ?, 0, ?, ?, 'CARE_AND_WELFARE', 'ON_BOARD', ?, false, 0)", UUID.randomUUID(), number, code, name, voice);
        bean(Participants.class).invite(round(), voice, Capacity.PARTNER_VOICE, "daan");
    }

    /** Somebody new with this role; the name goes before {@link #person}. */
    public String person(String name, String role) {
        IdentityService identity = bean(IdentityService.class);
        User user = identity.newUser(person(name));
        user.setFirstName(name);
        user.setLastName("Proef");
        user.setPassword("demo");
        identity.saveUser(user);
        identity.createMembership(user.getId(), role);
        people.add(user.getId());
        return user.getId();
    }

    /** The login of somebody of this team. */
    public String person(String name) {
        return name + mark;
    }

    /** A row of the matrix. */
    public Map<String, Object> row(String name, String domains) {
        return new LinkedHashMap<>(Map.of("person", person(name), "role", "WORKER", "lender", "in-dienst", "hours", 24,
                "domains", List.of(domains.split(" "))));
    }

    public PlayedComposition work(String login, String task, Map<String, Object> answers) {
        play.work(login, task, answers);
        return this;
    }

    /** Somebody of this team answers the own question. */
    public PlayedComposition answer(String name, String task, Map<String, Object> answers) {
        bean(Player.class).work(person(name), own(name, task), answers);
        return runJobs();
    }

    public Task own(String name, String task) {
        return open(task).stream().filter(open -> person(name).equals(open.getAssignee())).findFirst().orElseThrow();
    }

    public Map<String, Object> shown(String login, String task) {
        return play.shown(login, task);
    }

    public List<Map<String, Object>> rows(String login, String task, String list) {
        return play.rows(login, task, list);
    }

    public List<String> openTasks() {
        return play.openTasks();
    }

    public List<Task> open(String task) {
        return play.open(task);
    }

    /** How often its processes came to this element. */
    public long passed(String element) {
        return play.passed(element);
    }

    public PlayedComposition runJobs() {
        play.runJobs();
        return this;
    }

    public Round round() {
        return bean(Rounds.class).get(number);
    }

    public String number() {
        return number;
    }

    /** Lays down what step 4 agreed, for a day. */
    public void layDown(Settlement settlement) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> ofStepFour(RoundAgreement.class)
                .forEach(agreement -> agreement.layDown(round(), settlement)));
    }

    /** Settles the round as it is now, for today, and lays down what step 4 agreed. */
    public void settle(String settled) {
        jdbc("update setup_round set settlements = settlements + 1, settled_by = 'daan', in_force_from = current_date where number = ?", settled);
        Round round = bean(Rounds.class).get(settled);
        Settlement settlement = new Settlement(round.agreementsVersion(), round.inForceFrom(), "daan");
        bean(TransactionTemplate.class).executeWithoutResult(status -> ofStepFour(RoundAgreement.class)
                .forEach(agreement -> agreement.layDown(bean(Rounds.class).get(settled), settlement)));
    }

    /** The day has come for what was settled last. */
    public void begin(String settled) {
        bean(Memberships.class).open(round().team(), round().teamName());
        bean(TransactionTemplate.class).executeWithoutResult(status -> ofStepFour(TakingEffect.class)
                .forEach(effect -> effect.takeEffect(bean(Rounds.class).get(settled))));
    }

    /** The round is settled as it is now, and its day has come. */
    public void takeEffect() {
        settle(number);
        begin(number);
    }

    /** From the conversation on competences back to the matrix. */
    public void backToTheMatrix() {
        for (String task : List.of("userTask_discussCompetences", "userTask_agreeLending", "userTask_arrangeFacilities")) {
            work("coby", task, Map.of());
        }
        work("daan", "userTask_agreeInformation", Map.of());
        work("daan", "userTask_completeComposition", Map.of("outcome", "NOT_YET", "compositionNext", "COMPOSE"));
    }

    private <T> List<T> ofStepFour(Class<T> type) {
        return beans.getBeansOfType(type).entrySet().stream().filter(bean -> beans.getType(bean.getKey()).getPackageName().endsWith("setup.composition"))
                .map(Map.Entry::getValue).toList();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private void jdbc(String sql, Object... values) {
        bean(JdbcClient.class).sql(sql).params(values).update();
    }

    /** Nobody of it is left for other tests. */
    public void forget() {
        List.of("daan", "coby", "fons").forEach(login -> bean(Memberships.class).leave("opzet-" + round().team(), login));
        bean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number).list()
                .forEach(instance -> bean(RuntimeService.class).deleteProcessInstance(instance.getId(), null));
        people.forEach(bean(IdentityService.class)::deleteUser);
    }
}
