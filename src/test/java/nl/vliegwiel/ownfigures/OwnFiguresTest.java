package nl.vliegwiel.ownfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.figures.FigureTerms;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Looked at on 30 June 2027, with a smallest group of two. Counted by hand. */
@ProductTest
@Transactional
@DisplayName("What somebody's registrations show")
class OwnFiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-30T12:00:00Z"), ZONE);
    private static final Actor IDA = new Actor("ida", Set.of("sociaal-werker"), Set.of("eigen-oost"));

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private JdbcClient client;
    @Autowired
    private LifeDomains domains;
    private OwnFigures figures;
    private int made = 920_000;

    @BeforeEach
    void look() {
        figures = new OwnFigures(new OwnTables(client, CLOCK), domains, new FigureTerms(2, 12, 13, null), CLOCK);
    }

    @Test
    void countTheOwnOpenHouseholdsByPhase() {
        household("ida", "INTAKE", null);
        household("ida", "INTAKE", null);
        household("ida", "TRACKS", null);
        household("ida", "CLOSED", "2027-05-01");
        household("joop", "PLAN", null);

        assertThat(chapter("Uw huishoudens").rows()).containsExactly(List.of("Intake", "2"), List.of("Trajecten lopen", "1"));
        assertThat(chapter("Uw huishoudens").answer()).isEqualTo("U bent van 3 huishoudens de contactpersoon.");
    }

    @Test
    void compareTheFirstAndTheLastMeasurementOfTheOwnHouseholds() {
        measured(household("ida", "TRACKS", null), 4, 2);
        assertThat(chapter("Wat er veranderde").answer()).as("one is too few")
                .isEqualTo("Nog te weinig om iets over te zeggen: het is er 1, en dit komt vanaf 2 huishoudens.");
        measured(household("ida", "TRACKS", null), 3, 5, 4);
        measured(household("ida", "CLOSED", "2027-01-01"), 3, 3);
        measured(household("ida", "CLOSED", "2026-01-01"), 5, 1);
        measured(household("ida", "TRACKS", null), 5);
        measured(household("joop", "TRACKS", null), 5, 1);

        assertThat(chapter("Wat er veranderde").rows()).containsExactly(List.of("Werk", "1", "1", "1"));
        assertThat(chapter("Wat er veranderde").answer()).isEqualTo("Bij 3 huishoudens ging het op 1 gebied beter en op 1 minder goed.");
    }

    @Test
    void countEachGoalAsItsLastEvaluationSaidIt() {
        String first = household("ida", "TRACKS", null);
        UUID goal = track(first, "ida", "2027-01-01", null);
        evaluated(first, "2027-02-01", goal, "PARTLY");
        evaluated(first, "2027-05-01", goal, "ACHIEVED");
        String second = household("ida", "TRACKS", null);
        evaluated(second, "2027-05-01", track(second, "ida", "2027-01-01", null), "NOT_ACHIEVED");

        assertThat(chapter("Doelen").rows()).containsExactly(List.of("Bereikt", "1"), List.of("Deels bereikt", "0"), List.of("Niet bereikt", "1"));
        assertThat(chapter("Doelen").answer()).isEqualTo("Van de doelen van uw huishoudens is er 1 bereikt.");
    }

    @Test
    void layTheOwnMedianBesideTheTeamsAndNeverBesideOneColleague() {
        IntStream.of(10, 20, 60).forEach(days -> passed(household("ida", "PLAN", null), "callActivity_intake", days));
        IntStream.of(5, 7).forEach(days -> passed(household("joop", "PLAN", null), "callActivity_intake", days));
        assertThat(chapter("Tijd per fase").rows()).as("the others are joop alone").containsExactly(List.of("Intake", "20 dagen", "nog te weinig gegevens"));

        passed(household("kim", "PLAN", null), "callActivity_intake", 30);
        passed(household("ida", "PLAN", null), "callActivity_plan", 1);
        track(household("ida", "TRACKS", null), "ida", "2027-01-01", "2027-01-03");
        track(household("ida", "TRACKS", null), "ida", "2027-01-01", "2027-01-06");

        // 5, 7, 10, 20, 30 and 60 days; 2 and 5 days.
        assertThat(chapter("Tijd per fase").rows()).containsExactly(List.of("Intake", "20 dagen", "15 dagen"),
                List.of("Een traject", "3,5 dagen", "nog te weinig gegevens"));
        assertThat(chapter("Tijd per fase").source()).endsWith("in de laatste 12 maanden klaar was. Uw eigen tijd staat er vanaf 2 huishoudens, "
                + "die van uw team vanaf 2 huishoudens van ten minste 2 collega's.");
        assertThat(chapter("Tijd per fase").picture().text()).contains("Intake: u 20 dagen, uw team 15 dagen.");
    }

    @Test
    void tellWhatIsLate() {
        assertThat(chapter("Wat te laat is").answer()).isEqualTo("Niets is te laat.");
        task("ida", "Intake vastleggen", "2027-06-20", null);
        task("ida", "Intake vastleggen", "2027-06-25", null);
        task("ida", "Check-in vastleggen", "2027-06-01", "2027-07-05");
        task("ida", "Check-in vastleggen", "2027-07-01", null);
        task("joop", "Check-in vastleggen", "2027-06-01", null);

        assertThat(chapter("Wat te laat is").rows()).containsExactly(List.of("Intake vastleggen", "2", "20 juni 2027"));
    }

    @Test
    void countWhatWasRegisteredThisMonthAndTheOneBefore() {
        String number = household("ida", "CONTACT", null);
        attempt(number, "ida", "2027-06-01", "JOINS");
        attempt(number, "ida", "2027-05-31", "JOINS");
        attempt(number, "ida", "2027-06-02", "NOT_REACHED");
        attempt(number, "joop", "2027-06-02", "JOINS");
        note(number, "ida", "2027-06-10");
        note(number, "ida", "2027-06-11");
        note(number, "joop", "2027-06-11");

        assertThat(chapter("Deze maand").rows()).containsExactly(List.of("Contacten", "1", "1"), List.of("Notities", "2", "0"));
    }

    @Test
    void sayInWordsThatThereIsNothingYet() {
        assertThat(figures.of(IDA)).hasSize(6).allSatisfy(chapter -> assertThat(chapter.answer()).isNotBlank());
        assertThat(chapter("Uw huishoudens").answer()).isEqualTo("U bent nu van geen huishouden de contactpersoon.");
        assertThat(figures.of(new Actor("ida", Set.of("sociaal-werker"), Set.of()))).isEmpty();
    }

    private OwnChapter chapter(String title) {
        return figures.of(IDA).stream().filter(chapter -> chapter.title().equals(title)).findFirst().orElseThrow();
    }

    private String household(String keeper, String phase, String closedOn) {
        String number = "1998-" + ++made;
        DossierRows.open(jdbc, number);
        jdbc.update("update case_file set team = 'eigen-oost', contact_person = ?, phase = ?, closed_on = ? where reference = ?", keeper, phase,
                closedOn == null ? null : LocalDate.parse(closedOn), number);
        return number;
    }

    private void measured(String number, int... scores) {
        for (int ordinal = 0; ordinal < scores.length; ordinal++) {
            UUID id = UUID.randomUUID();
            jdbc.update("insert into measurement (id, reference, ordinal, taken_on, taken_by) values (?, ?, ?, ?, 'ida')", id, number, ordinal,
                    LocalDate.of(2027, 1 + ordinal, 1));
            jdbc.update("insert into measurement_score (measurement_id, sequence, domain, score) values (?, 0, 'WORK', ?)", id, scores[ordinal]);
        }
    }

    private UUID track(String number, String owner, String from, String until) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into track (id, reference, title, life_domain, owner, check_in_weeks, agreed_on, started_on, ended_on, status, version)
                values (?, ?, 'Doel', 'WORK', ?, 2, ?, ?, ?, 'RUNNING', 0)""", id, number, owner, LocalDate.parse(from), LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
        return id;
    }

    private void evaluated(String number, String on, UUID track, String reached) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into evaluation (id, reference, started_on, decided_on, decided_by, version) values (?, ?, ?, ?, 'ida', 0)", id, number,
                LocalDate.parse(on), LocalDate.parse(on));
        jdbc.update("insert into evaluation_goal (evaluation_id, sequence, track_id, reached) values (?, 0, ?, ?)", id, track, reached);
    }

    private void passed(String number, String step, int days) {
        String id = UUID.randomUUID().toString();
        jdbc.update("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, tenant_id_)
                values (?, ?, ?, 'case-lifecycle', 'case-lifecycle:1', ?, 'eigen-oost')""", id, id, number, moment("2027-01-01"));
        jdbc.update("""
                insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_, start_time_, end_time_,
                act_inst_state_, tenant_id_) values (?, 'case-lifecycle', 'case-lifecycle:1', ?, ?, ?, 'callActivity', ?, ?, 4, 'eigen-oost')""",
                UUID.randomUUID().toString(), id, id, step, moment("2027-01-01"), Timestamp.from(moment("2027-01-01").toInstant().plusSeconds(86_400L * days)));
    }

    private void task(String login, String name, String dueOn, String pausedUntil) {
        jdbc.update("insert into act_ru_task (id_, rev_, name_, assignee_, suspension_state_, due_date_, follow_up_date_) values (?, 1, ?, ?, 1, ?, ?)",
                UUID.randomUUID().toString(), name, login, moment(dueOn), pausedUntil == null ? null : moment(pausedUntil));
    }

    private void attempt(String number, String login, String on, String result) {
        jdbc.update("""
                insert into contact_attempt (id, reference, attempted_on, way, result, recorded_by, recorded_at) values (?, ?, ?, 'HOME_VISIT', ?, ?, ?)""",
                UUID.randomUUID(), number, LocalDate.parse(on), result, login, moment(on));
    }

    private void note(String number, String login, String on) {
        jdbc.update("insert into case_note (id, reference, note, reported_by, reported_at) values (?, ?, 'Gesproken.', ?, ?)", UUID.randomUUID(), number,
                login, moment(on));
    }

    private static Timestamp moment(String day) {
        return Timestamp.from(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant());
    }
}
