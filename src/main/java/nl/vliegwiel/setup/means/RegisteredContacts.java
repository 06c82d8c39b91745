package nl.vliegwiel.setup.means;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the contacts that a team had with its households, for the payment per contact (mission T3). Nobody registers anything for it.
 *
 * <p>A contact is a moment at which somebody of the team spoke with the household and said so in its dossier: an attempt that reached them,
 * the intake, a talk about the plan, a check-in that was not missed, a visit at which they were home, an evaluation, a closing conversation
 * and a contact in aftercare. It is the contact of the team that answered for the household on that day.
 */
@Repository
class RegisteredContacts {

    private static final String COUNT = """
            with contact as (
              select reference, attempted_on as held_on from contact_attempt where result <> 'NOT_REACHED' and attempted_on between :from and :to
              union all select reference, recorded_on from intake where recorded_on between :from and :to
              union all select p.reference, d.discussed_on from plan_discussion d join integral_plan p on p.id = d.plan_id
                where d.discussed_on between :from and :to
              union all select k.reference, c.held_on from track_check_in c join track k on k.id = c.track_id
                where c.missed = false and c.held_on between :from and :to
              union all select k.reference, v.visited_on from track_visit v join track k on k.id = v.track_id
                where v.outcome = 'MET' and v.visited_on between :from and :to
              union all select reference, decided_on from evaluation where decided_on between :from and :to
              union all select reference, held_on from closing_conversation where held = true and held_on between :from and :to
              union all select a.reference, c.held_on from aftercare_contact c join aftercare a on a.id = c.aftercare_id
                where c.held_on between :from and :to
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
