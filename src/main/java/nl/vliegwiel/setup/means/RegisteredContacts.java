package nl.vliegwiel.setup.means;

import java.time.Clock;
import java.time.LocalDate;
import nl.vliegwiel.figures.ContactMoments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the contacts that a team had with its households ({@link ContactMoments}), for the payment per contact (mission T3). Each is the
 * contact of the team that answered for the household on that day.
 */
@Repository
class RegisteredContacts {

    private static final String COUNT = "with contact as (" + ContactMoments.BETWEEN + """
            )
            select count(*), count(distinct reference) from contact where exists (
              select 1 from act_hi_procinst h where h.business_key_ = contact.reference and h.proc_def_key_ = 'case-lifecycle'
              and h.tenant_id_ = :team and cast(h.start_time_ as date) <= contact.held_on
              and (h.end_time_ is null or cast(h.end_time_ as date) >= contact.held_on))""";

    private final JdbcClient jdbc;
    private final MeansProperties properties;
    private final Clock clock;

    RegisteredContacts(JdbcClient jdbc, MeansProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** In the months up to and including today; zero for a team that is still to come. */
    Counted of(String team) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(COUNT).param("team", team).param("from", today.minusMonths(properties.monthsCounted()).plusDays(1)).param("to", today)
                .query((row, index) -> new Counted(row.getInt(1), row.getInt(2))).single();
    }

    /** @param households with which these contacts were */
    record Counted(int contacts, int households) {

        boolean isNone() {
            return contacts == 0;
        }
    }
}
