package nl.vliegwiel.ownfigures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.figures.ContactMoments;
import nl.vliegwiel.ownfigures.OwnFacts.Among;
import nl.vliegwiel.ownfigures.OwnFacts.Amount;
import nl.vliegwiel.ownfigures.OwnFacts.Gain;
import nl.vliegwiel.ownfigures.OwnFacts.Late;
import nl.vliegwiel.ownfigures.OwnFacts.Took;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the dossier and the engine's tables for one person: one query per kind of fact, however many households. */
@Repository
class OwnTables {

    static final String TRACK = "track";

    private static final String CASELOAD = """
            select phase, count(*) from case_file where contact_person = :me and team in (:teams) and closed_on is null group by phase""";
    private static final String MINE = """
            mine as (select reference from case_file where contact_person = :me and team in (:teams) and (closed_on is null or closed_on >= :from)),
            ends as (select m.reference, min(m.ordinal) as first_one, max(m.ordinal) as last_one from measurement m
              join mine on mine.reference = m.reference where m.taken_on <= :to group by m.reference having max(m.ordinal) > min(m.ordinal))""";
    private static final String GAINS = "with " + MINE + """
            , scores as (select e.reference, a.domain, a.score as first_score, b.score as last_score from ends e
              join measurement f on f.reference = e.reference and f.ordinal = e.first_one join measurement_score a on a.measurement_id = f.id
              join measurement l on l.reference = e.reference and l.ordinal = e.last_one
              join measurement_score b on b.measurement_id = l.id and b.domain = a.domain
              where a.score is not null and b.score is not null)
            select domain, sum(case when last_score < first_score then 1 else 0 end), sum(case when last_score = first_score then 1 else 0 end),
              sum(case when last_score > first_score then 1 else 0 end), (select count(*) from ends) from scores group by domain""";
    private static final String GOALS = "with " + MINE + """
            , said as (select e.reference, g.reached, row_number() over (partition by g.track_id order by e.decided_on desc, e.id) as latest
              from evaluation_goal g join evaluation e on e.id = g.evaluation_id join mine on mine.reference = e.reference
              where e.decided_on between :from and :to)
            select reached, count(*), (select count(distinct reference) from said) from said where latest = 1 group by reached""";
    private static final String LATE = """
            select name_, count(*), min(due_date_) from act_ru_task where assignee_ = :me and suspension_state_ = 1 and due_date_ < :now
            and (follow_up_date_ is null or follow_up_date_ <= :now) group by name_ order by min(due_date_)""";
    private static final String PHASES = """
            select c.reference, a.act_id_, c.contact_person, a.start_time_, a.end_time_ from act_hi_actinst a
            join act_hi_procinst p on p.id_ = a.proc_inst_id_ join case_file c on c.reference = p.business_key_
            where a.proc_def_key_ = 'case-lifecycle' and a.act_id_ in (:steps) and a.tenant_id_ in (:teams) and a.end_time_ >= :since
            and a.act_inst_state_ <> 2""";
    private static final String TRACKS = """
            select c.reference, c.contact_person, k.started_on, k.ended_on from track k join case_file c on c.reference = k.reference
            where c.team in (:teams) and k.started_on is not null and k.ended_on between :from and :to""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Amount> caseload(Whose who) {
        return of(CASELOAD, who).query((row, index) -> new Amount(row.getString(1), row.getInt(2))).list();
    }

    /** Between the first and the last measurement of each household that was measured at least twice. */
    Among<Gain> gains(Whose who) {
        int[] households = new int[1];
        List<Gain> rows = period(GAINS, who).query((row, index) -> {
            households[0] = row.getInt(5);
            return new Gain(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
        }).list();
        return new Among<>(rows, households[0]);
    }

    /** As the last evaluation in the period said it. */
    Among<Amount> goals(Whose who) {
        int[] households = new int[1];
        List<Amount> rows = period(GOALS, who).query((row, index) -> {
            households[0] = row.getInt(3);
            return new Amount(row.getString(1), row.getInt(2));
        }).list();
        return new Among<>(rows, households[0]);
    }

    List<Late> late(Whose who) {
        return jdbc.sql(LATE).param("me", who.login()).param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new Late(row.getString(1), row.getInt(2), day(row.getTimestamp(3)))).list();
    }

    /** Phases and tracks that ended in the period, of the whole team. What was broken off is not in it. */
    List<Took> took(Whose who, Collection<String> steps) {
        Timestamp since = Timestamp.from(who.from().atStartOfDay(clock.getZone()).toInstant());
        Stream<Took> phases = jdbc.sql(PHASES).param("teams", who.teams()).param("steps", steps).param("since", since).query((row, index) ->
                new Took(row.getString(1), row.getString(2), row.getString(3), days(day(row.getTimestamp(4)), day(row.getTimestamp(5))))).stream();
        Stream<Took> tracks = jdbc.sql(TRACKS).param("teams", who.teams()).param("from", who.from()).param("to", who.to()).query((row, index) ->
                new Took(row.getString(1), TRACK, row.getString(2), days(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)))).stream();
        return Stream.concat(phases, tracks).toList();
    }

    int contacts(Whose who) {
        return jdbc.sql("select count(*) from (" + ContactMoments.BETWEEN + ") contact where login = :me").param("me", who.login())
                .param("from", who.from()).param("to", who.to()).query(Integer.class).single();
    }

    int notes(Whose who) {
        return jdbc.sql("select count(*) from case_note where reported_by = :me and reported_at >= :since and reported_at < :until").param("me", who.login())
                .param("since", Timestamp.from(who.from().atStartOfDay(clock.getZone()).toInstant()))
                .param("until", Timestamp.from(who.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant())).query(Integer.class).single();
    }

    private StatementSpec of(String sql, Whose who) {
        return jdbc.sql(sql).param("me", who.login()).param("teams", who.teams());
    }

    private StatementSpec period(String sql, Whose who) {
        return of(sql, who).param("from", who.from()).param("to", who.to());
    }

    private LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
