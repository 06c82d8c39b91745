package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.StepAnswers.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.BeanFactory;

/** A team of a test's own, set up through its forms by daan, coby, fons, a partner and members who work nowhere else. A test forgets it. */
public final class SetUpTeam {

    /** Codes of all life domains. */
    public static final String ALL = "WORK SCHOOLING HELPERS PHYSICAL_HEALTH MENTAL_HEALTH SOCIAL_NETWORK HOUSING FINANCES LEISURE JUSTICE "
            + "CARE_DUTIES ADDICTION";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final BeanFactory beans;
    private final String mark = letters(MADE.incrementAndGet());
    private final List<String> people = new ArrayList<>();
    private PlayedRound round;

    private SetUpTeam(BeanFactory beans) {
        this.beans = beans;
        person("wies", "sociaal-werker");
        person("yara", "sociaal-werker");
        person("zora", "sociaal-werker");
        person("stem", "partner");
    }

    /** Its first round is started; the assignment waits for fons. */
    public static SetUpTeam started(BeanFactory beans) {
        SetUpTeam team = new SetUpTeam(beans);
        team.round = PlayedRound.of(beans, team.bean(Player.class).start("daan", "team-setup", Map.of("about", "NEW", "newTeam", team.name(),
                "coordinators", List.of("coby"), "managers", List.of("fons"), "reason", "De wijk vraagt erom")));
        return team;
    }

    /** Step 1 is open. */
    public static SetUpTeam assigned(BeanFactory beans, Map<String, Object> others) {
        SetUpTeam team = started(beans);
        Map<String, Object> assignment = new LinkedHashMap<>(team.assignment());
        assignment.putAll(others);
        team.round.work("fons", "userTask_recordAssignment", assignment);
        return team;
    }

    /** The least that fons asks of it. */
    public Map<String, Object> assignment() {
        return Map.of("role", "Kort en snel helpen", "commissioner", "Gemeente", "employer", "Stichting Wijkteams",
                "newAreas", List.of(Map.of("name", "Kringbuurt " + mark)), "ageGroup", "ALL",
                "goals", List.of(Map.of("result", "Meer mensen doen mee", "measure", "De helft van de huishoudens")));
    }

    private static String letters(int number) {
        return Integer.toString(number).chars().mapToObj(digit -> Character.toString('a' + digit - '0')).reduce("k", String::concat);
    }

    private void person(String name, String role) {
        IdentityService identity = bean(IdentityService.class);
        User user = identity.newUser(person(name));
        user.setFirstName(name);
        user.setLastName("Kring");
        user.setPassword("demo");
        identity.saveUser(user);
        identity.createMembership(user.getId(), role);
        people.add(user.getId());
    }

    /** Login of somebody of this team. */
    public String person(String name) {
        return name + "-" + mark;
    }

    public String id() {
        return "kringteam-" + mark;
    }

    public String name() {
        return "Kringteam " + mark;
    }

    /** Code of its neighbourhood. */
    public String area() {
        return "kringbuurt-" + mark;
    }

    /** Code of the partner that {@code stem} speaks for. */
    public String partner() {
        return "ggz-kring";
    }

    /** The latest one. */
    public PlayedRound round() {
        return round;
    }

    /** Its next round has begun, and the assignment stays as it is. */
    public PlayedRound nextRound(LocalDate day) {
        round.at(day);
        round = PlayedRound.of(beans, bean(Rounds.class).latest(id()).orElseThrow().number());
        return round.work("fons", "userTask_recordAssignment", Map.of());
    }

    /** Both worlds take part. */
    public SetUpTeam partners() {
        round.work("coby", "userTask_mapPartners", StepAnswers.map(StepAnswers.partner("Werkplein", "WORK_AND_INCOME"),
                with(StepAnswers.partner("GGZ Kring", "CARE_AND_WELFARE"), "voice", person("stem"))));
        round.workOwn(person("stem"), "userTask_stateGainAndLoss", StepAnswers.GAIN_AND_LOSS)
                .work("daan", "userTask_completePartners", with(StepAnswers.DONE, "unanswered", List.of(StepAnswers.RETOLD)));
        return this;
    }

    /** Everybody agrees on all principles. */
    public SetUpTeam approach() {
        List<String> both = List.of(person("wies"), person("stem"));
        round.work("daan", "userTask_shareUrgency", with(StepAnswers.urgency(), "invitees", List.of(person("wies"))))
                .work("coby", "userTask_discussCases", Map.of("cases", List.of(StepAnswers.story(both), StepAnswers.story(both), StepAnswers.story(both))))
                .work("daan", "userTask_chooseApproach", StepAnswers.BEHAVIOUR);
        both.forEach(login -> round.workOwn(login, "userTask_weighPrinciples", StepAnswers.opinions()));
        round.work("daan", "userTask_agreePrinciples", StepAnswers.allAgreed("DONE"));
        return this;
    }

    /** The team decides on short interventions and tests up to this amount, from a budget for direct help. */
    public SetUpTeam means(String upTo, String directHelp) {
        round.work("daan", PlayedMeans.COMPUTE, PlayedMeans.financing(round.shown("daan", PlayedMeans.COMPUTE), Map.of("directHelp", directHelp)))
                .work("daan", PlayedMeans.PROPOSE, PlayedMeans.proposal("NO", List.of("SHORT_INTERVENTION", "SPECIALIST_TEST"), upTo))
                .work("fons", PlayedMeans.SETTLE, PlayedMeans.settled());
        return this;
    }

    /** These people, of whom each knows all domains. */
    public SetUpTeam composition(String... members) {
        compose(Map.of("people", Arrays.stream(members).map(this::row).toList()));
        return facilities("AGREEMENT");
    }

    public void compose(Map<String, Object> answers) {
        round.work("coby", "userTask_composeTeam", answers);
    }

    /** Somebody in the matrix who knows all domains. */
    public Map<String, Object> row(String member) {
        return Map.of("person", person(member), "role", "WORKER", "lender", "in-dienst", "hours", 24, "domains", List.of(ALL.split(" ")));
    }

    /** The rest of step 4, with or without an agreement with the partner. */
    public SetUpTeam facilities(String choice) {
        List<Map<String, Object>> people = round.rows("coby", "userTask_discussCompetences", "people").stream()
                .map(row -> Map.<String, Object>of("login", row.get("login"), "has", List.of("TRUST"), "learning", List.of("BOUNDARIES"))).toList();
        round.work("coby", "userTask_discussCompetences", Map.of("people", people)).work("coby", "userTask_agreeLending", Map.of())
                .work("coby", "userTask_arrangeFacilities", Map.of("facilities", List.of(Map.of("name", "Telefoon", "arranged", true))))
                .work("daan", "userTask_agreeInformation", information(choice)).work("daan", "userTask_completeComposition", StepAnswers.DONE);
        return this;
    }

    private Map<String, Object> information(String choice) {
        return Map.of("agreements", round.rows("daan", "userTask_agreeInformation", "agreements").stream().map(row ->
                "AGREEMENT".equals(choice) && partner().equals(row.get("code")) ? Map.<String, Object>of("code", partner(), "choice", choice,
                        "purposes", List.of("JOINT_SUPPORT"), "bases", List.of("PUBLIC_TASK"), "data", List.of("HOUSING"))
                        : Map.<String, Object>of("code", row.get("code"), "choice", "NONE", "reason", "Niet nodig")).toList());
    }

    /** All four steps. */
    public SetUpTeam throughAllSteps() {
        return partners().approach().means("300.00", "5000.00").composition("wies", "yara");
    }

    public SetUpTeam settle(LocalDate from, LocalDate evaluateOn) {
        round.work("daan", "userTask_settleRound", Map.of("inForceFrom", from.toString(), "evaluateOn", evaluateOn.toString()));
        return this;
    }

    /** Everybody evaluates it, and management agrees. */
    public SetUpTeam evaluate(Map<String, Object> outcome) {
        round.work("coby", PlayedEvaluation.EXPERIENCE, Map.of("themes", "Korte lijnen helpen."));
        round.work("daan", PlayedEvaluation.EVALUATE, FilledEvaluation.evaluated(round.shown("daan", PlayedEvaluation.EVALUATE), outcome));
        round.work("fons", PlayedEvaluation.ASSIGNMENT, FilledEvaluation.agreed(round.shown("fons", PlayedEvaluation.ASSIGNMENT)));
        return this;
    }

    /** The kinds of open tasks of its closing. */
    public List<String> closingTasks() {
        return PlayedRound.of(beans, Closings.numberOf(id())).openTasks();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Nothing of it is left for other tests. */
    public void forget() {
        List.of("daan", "coby", "fons").forEach(login -> List.of(id(), SetupTenant.of(id())).forEach(tenant ->
                bean(Memberships.class).leave(tenant, login)));
        bean(RuntimeService.class).createProcessInstanceQuery().tenantIdIn(SetupTenant.of(id())).rootProcessInstances().list()
                .forEach(instance -> bean(RuntimeService.class).deleteProcessInstance(instance.getId(), null));
        bean(TeamDirectory.class).find(id()).ifPresent(team -> bean(TeamVersions.class).close(id(), null, LocalDate.now(bean(java.time.Clock.class)),
                "klaar", "daan"));
        people.forEach(bean(IdentityService.class)::deleteUser);
    }
}
