package nl.vliegwiel.lifecycle;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.vliegwiel.dossier.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a household was first in each phase, as the engine's history tells. What history no longer knows is not told. */
@Component
class PhaseDates {

    private static final Map<String, Phase> ENTERED_BY = Map.of(
            "callActivity_outreach", Phase.CONTACT,
            "callActivity_intake", Phase.INTAKE,
            "callActivity_plan", Phase.PLAN,
            "callActivity_track", Phase.TRACKS,
            "callActivity_evaluation", Phase.EVALUATION,
            "callActivity_handover", Phase.HANDOVER,
            "callActivity_handoverAsked", Phase.HANDOVER,
            "userTask_startSecondLine", Phase.SECOND_LINE,
            "subProcess_householdWithdrew", Phase.CLOSING,
            "callActivity_aftercare", Phase.AFTERCARE);

    private final JdbcClient jdbc;
    private final Clock clock;

    PhaseDates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Phase, LocalDate> of(String number) {
        Map<Phase, LocalDate> first = new EnumMap<>(Phase.class);
        jdbc.sql("""
                select a.act_id_, min(a.start_time_) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
                where p.business_key_ = :number and a.act_id_ in (:elements) group by a.act_id_""")
                .param("number", number).param("elements", ENTERED_BY.keySet())
                .query((row, index) -> Map.entry(ENTERED_BY.get(row.getString(1)), day(row.getTimestamp(2)))).list()
                .forEach(entry -> first.merge(entry.getKey(), entry.getValue(), (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }

    private LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
