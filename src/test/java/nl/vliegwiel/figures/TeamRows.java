package nl.vliegwiel.figures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what a team did into the tables of the dossier and of the engine, for tests that are rolled back. */
final class TeamRows {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final AtomicInteger MADE = new AtomicInteger(900_000);

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param closedOn null for an open one */
    String dossier(String team, String openedOn, String closedOn) {
        String number = file(team, openedOn, closedOn);
        run(number, team, openedOn, closedOn);
        return number;
    }

    /** A dossier without a process. */
    String file(String team, String openedOn, String closedOn) {
        UUID household = UUID.randomUUID();
        String number = "1999-" + MADE.incrementAndGet();
        jdbc.sql("insert into household (id, name, neighbourhood, version) values (?, 'Familie Test', 'nergens', 0)").param(household).update();
        jdbc.sql("insert into case_file (reference, household_id, team, phase, opened_on, closed_on, version) values (?, ?, ?, 'TRACKS', ?, ?, 0)")
                .params(number, household, team, LocalDate.parse(openedOn), day(closedOn)).update();
        return number;
    }

    /** A run of the household's process. */
    void run(String number, String team, String from, String until) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, tenant_id_)
                values (?, ?, ?, 'case-lifecycle', 'case-lifecycle:1', ?, ?, ?)""")
                .params(id, id, number, moment(from), moment(until), team).update();
    }

    void track(String number, String domain, String startedOn, String endedOn) {
        jdbc.sql("""
                insert into track (id, reference, title, life_domain, owner, check_in_weeks, agreed_on, started_on, ended_on, status, version)
                values (?, ?, 'Doel', ?, 'anna', 2, ?, ?, ?, 'RUNNING', 0)""")
                .params(UUID.randomUUID(), number, domain, LocalDate.of(2026, 1, 1), day(startedOn), day(endedOn)).update();
    }

    /** @param transferredOn null while it is still the first line's */
    void acceptedHandover(String number, String team, String answeredOn, String transferredOn) {
        jdbc.sql("""
                insert into handover (id, reference, from_team, prepared_by, prepared_at, to_team, answer, answered_on, transferred_on, version)
                values (?, ?, ?, 'anna', ?, 'specialistenteam', 'ACCEPTED', ?, ?, 0)""")
                .params(UUID.randomUUID(), number, team, moment(answeredOn), day(answeredOn), day(transferredOn)).update();
    }

    /** @param solvedBy per field; null where nobody said so */
    void measurement(String number, int ordinal, String takenOn, String... solvedBy) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into measurement (id, reference, ordinal, taken_on, taken_by) values (?, ?, ?, ?, 'anna')")
                .params(id, number, ordinal, day(takenOn)).update();
        for (int field = 0; field < solvedBy.length; field++) {
            jdbc.sql("insert into measurement_score (measurement_id, sequence, domain, score, solved_by) values (?, ?, ?, 3, ?)")
                    .params(id, field, "FIELD_" + (char) ('A' + field), solvedBy[field]).update();
        }
    }

    /** @param pausedUntil null when it is not paused */
    void task(String team, String dueOn, String pausedUntil) {
        jdbc.sql("insert into act_ru_task (id_, rev_, name_, tenant_id_, suspension_state_, due_date_, follow_up_date_) values (?, 1, 'Taak', ?, 1, ?, ?)")
                .params(UUID.randomUUID().toString(), team, moment(dueOn), moment(pausedUntil)).update();
    }

    /** A member of the team in a role. */
    void member(String team, String role) {
        String login = "f" + MADE.incrementAndGet();
        jdbc.sql("insert into act_id_user (id_, rev_) values (?, 1)").param(login).update();
        if (jdbc.sql("select count(*) from act_id_tenant where id_ = ?").param(team).query(Integer.class).single() == 0) {
            jdbc.sql("insert into act_id_tenant (id_, rev_, name_) values (?, 1, ?)").params(team, team).update();
        }
        jdbc.sql("insert into act_id_tenant_member (id_, tenant_id_, user_id_) values (?, ?, ?)").params(UUID.randomUUID().toString(), team, login).update();
        jdbc.sql("insert into act_id_membership (user_id_, group_id_) values (?, ?)").params(login, role).update();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Timestamp moment(String day) {
        return day == null ? null : Timestamp.from(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant());
    }
}
