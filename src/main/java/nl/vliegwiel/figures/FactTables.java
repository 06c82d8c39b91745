package nl.vliegwiel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.figures.TeamFacts.GreenFields;
import nl.vliegwiel.figures.TeamFacts.TrackTime;
import nl.vliegwiel.measurement.SelfReliance;
import nl.vliegwiel.team.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads the dossier and the engine's tables for any number of teams at once (design §5): one query per kind of fact, whoever asks.
 * Numbers of dossiers tie the facts together and go no further than {@link Calculation}.
 */
@Repository
class FactTables {

    private static final String CONCERNED = """
            exists (select 1 from act_hi_procinst t where t.business_key_ = %s and t.proc_def_key_ = 'case-lifecycle'
            and t.tenant_id_ in (:teams) and (t.end_time_ is null or t.end_time_ >= :since))""";
    private static final String RUNS = """
            select h.business_key_ as dossier, h.tenant_id_ as team, h.start_time_ as began, h.end_time_ as ended, c.team as owner, c.closed_on
            from act_hi_procinst h join case_file c on c.reference = h.business_key_
            where h.proc_def_key_ = 'case-lifecycle' and h.tenant_id_ is not null and\s""" + CONCERNED.formatted("h.business_key_")
            + " order by h.business_key_, h.start_time_, h.id_";
    private static final String PARTICIPATION = """
            select k.reference, k.started_on, k.ended_on from track k where k.life_domain in (:domains)
            and k.started_on <= :to and (k.ended_on is null or k.ended_on >= :from) and\s""" + CONCERNED.formatted("k.reference");
    private static final String HANDOVERS = """
            select reference, from_team, answered_on, transferred_on from handover
            where answer = 'ACCEPTED' and from_team in (:teams) and coalesce(transferred_on, answered_on) >= :from""";
    private static final String MEASURED = """
            select m.reference, m.taken_on, sum(case when s.solved_by in (:green) then 1 else 0 end) as green
            from measurement m join measurement_score s on s.measurement_id = m.id
            where m.taken_on <= :to and s.solved_by is not null
            and exists (select 1 from measurement l where l.reference = m.reference and l.taken_on between :from and :to)
            and\s""" + CONCERNED.formatted("m.reference") + " group by m.reference, m.ordinal, m.taken_on order by m.reference, m.ordinal";
    private static final String OVERDUE = """
            select tenant_id_, count(*) from act_ru_task where tenant_id_ in (:teams) and suspension_state_ = 1 and due_date_ < :now
            and (follow_up_date_ is null or follow_up_date_ <= :now) group by tenant_id_""";
    private static final String WORKERS = """
            select t.tenant_id_, count(distinct g.user_id_) from act_id_tenant_member t join act_id_membership g on g.user_id_ = t.user_id_
            where t.tenant_id_ in (:teams) and g.group_id_ = :worker group by t.tenant_id_""";

    private final JdbcClient jdbc;
    private final LifeDomains domains;
    private final Clock clock;

    FactTables(JdbcClient jdbc, LifeDomains domains, Clock clock) {
        this.jdbc = jdbc;
        this.domains = domains;
        this.clock = clock;
    }

    /** @param teams at least one */
    TeamFacts of(Collection<String> teams, LocalDate from, LocalDate to) {
        List<AcceptedHandover> handovers = handovers(teams, from);
        return new TeamFacts(Stays.of(runs(teams, from), handovers), participation(teams, from, to), handovers, measured(teams, from, to),
                counts(jdbc.sql(OVERDUE).param("teams", teams).param("now", Timestamp.from(clock.instant()))),
                counts(jdbc.sql(WORKERS).param("teams", teams).param("worker", Colleagues.WORKER)));
    }

    private List<CaseRun> runs(Collection<String> teams, LocalDate from) {
        return jdbc.sql(RUNS).param("teams", teams).param("since", midnight(from)).query((row, index) -> new CaseRun(row.getString("dossier"),
                row.getString("team"), day(row.getTimestamp("began")), day(row.getTimestamp("ended")), row.getString("owner"),
                date(row, "closed_on"))).list();
    }

    private Map<String, List<TrackTime>> participation(Collection<String> teams, LocalDate from, LocalDate to) {
        List<String> taking = domains.domains().stream().filter(LifeDomain::participation).map(LifeDomain::code).toList();
        return taking.isEmpty() ? Map.of() : within(PARTICIPATION, teams, from, to).param("domains", taking)
                .query((row, index) -> new TrackTime(row.getString("reference"), date(row, "started_on"), date(row, "ended_on"))).stream()
                .collect(Collectors.groupingBy(TrackTime::dossier));
    }

    private List<AcceptedHandover> handovers(Collection<String> teams, LocalDate from) {
        return jdbc.sql(HANDOVERS).param("teams", teams).param("from", from).query((row, index) -> new AcceptedHandover(
                row.getString("reference"), row.getString("from_team"), date(row, "answered_on"), date(row, "transferred_on"))).list();
    }

    /** The first measurement that asked who solves it, beside the last; a household that was measured once is left out. */
    private List<GreenFields> measured(Collection<String> teams, LocalDate from, LocalDate to) {
        List<GreenFields> each = within(MEASURED, teams, from, to)
                .param("green", List.of(SelfReliance.ALONE.name(), SelfReliance.OWN_NETWORK.name()))
                .query((row, index) -> new GreenFields(row.getString("reference"), date(row, "taken_on"), row.getInt("green"), row.getInt("green")))
                .list();
        return each.stream().collect(Collectors.groupingBy(GreenFields::dossier)).values().stream().filter(all -> all.size() > 1)
                .map(all -> GreenFields.between(all.get(0), all.get(all.size() - 1))).filter(gain -> !gain.on().isBefore(from)).toList();
    }

    private StatementSpec within(String sql, Collection<String> teams, LocalDate from, LocalDate to) {
        return jdbc.sql(sql).param("teams", teams).param("since", midnight(from)).param("from", from).param("to", to);
    }

    private static Map<String, Integer> counts(StatementSpec sql) {
        return sql.query((row, index) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private LocalDate day(Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
