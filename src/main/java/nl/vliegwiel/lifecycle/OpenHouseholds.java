package nl.vliegwiel.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all running dossiers at once (design §5): what decides about a team is little, and a city has thousands. */
@Repository
class OpenHouseholds {

    /** While a handover or a closing conversation is under way it is not clear who goes on; the next day is early enough. */
    private static final String WITH_AN_EAR = """
            select c.reference, c.team, c.opened_on, h.neighbourhood, m.birth_date
            from case_file c join household h on h.id = c.household_id
              left join household_member m on m.household_id = h.id and m.left_on is null
            where c.closed_on is null and c.phase not in ('HANDOVER', 'SECOND_LINE', 'CLOSING', 'CLOSED')
              and exists (select 1 from act_ru_execution p join act_ru_event_subscr s on s.proc_inst_id_ = p.id_
                where p.business_key_ = c.reference and s.event_name_ = 'case-lifecycle.dataChanged')
              and not exists (select 1 from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
                where p.business_key_ = c.reference and d.key_ = 'warm-handover')
            order by c.reference""";
    private static final String ASKED = """
            select r.reference, r.proposed_team from data_change_report r join case_file c on c.reference = r.reference
            where c.closed_on is null and r.asked_in = c.team and r.proposed_team is not null""";

    private final JdbcClient jdbc;

    OpenHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose process can hear that their data changed, by number. */
    List<OpenHousehold> withAnEar() {
        Map<String, OpenHousehold> found = new LinkedHashMap<>();
        jdbc.sql(WITH_AN_EAR).query(row -> {
            OpenHousehold household = found.computeIfAbsent(row.getString("reference"), number -> household(number, row));
            LocalDate born = row.getObject("birth_date", LocalDate.class);
            if (born != null) {
                household.birthDates().add(born);
            }
        });
        return List.copyOf(found.values());
    }

    private static OpenHousehold household(String number, ResultSet row) {
        try {
            return new OpenHousehold(number, row.getString("team"), row.getString("neighbourhood"),
                    row.getObject("opened_on", LocalDate.class), new ArrayList<>());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Unreadable dossier " + number, unreadable);
        }
    }

    Asked asked() {
        return new Asked(new HashSet<>(jdbc.sql(ASKED)
                .query((row, index) -> new Asked.Pair(row.getString("reference"), row.getString("proposed_team"))).list()));
    }
}
