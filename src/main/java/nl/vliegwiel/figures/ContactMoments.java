package nl.vliegwiel.figures;

/**
 * What counts as a contact, wherever contacts are counted: a moment at which somebody of the team spoke with the household and said so in its
 * dossier. An attempt that reached them, the intake, a talk about the plan, a check-in that was not missed, a visit at which they were home,
 * an evaluation, a closing conversation and a contact in aftercare. Nobody registers anything for the count; a note is none, since it may be
 * about anything.
 */
public final class ContactMoments {

    /** A query with {@code reference}, {@code held_on} and {@code login}, and the parameters {@code from} and {@code to}. */
    public static final String BETWEEN = """
            select reference, attempted_on as held_on, recorded_by as login from contact_attempt
              where result <> 'NOT_REACHED' and attempted_on between :from and :to
            union all select reference, recorded_on, recorded_by from intake where recorded_on between :from and :to
            union all select p.reference, d.discussed_on, d.discussed_by from plan_discussion d join integral_plan p on p.id = d.plan_id
              where d.discussed_on between :from and :to
            union all select k.reference, c.held_on, c.recorded_by from track_check_in c join track k on k.id = c.track_id
              where c.missed = false and c.held_on between :from and :to
            union all select k.reference, v.visited_on, v.recorded_by from track_visit v join track k on k.id = v.track_id
              where v.outcome = 'MET' and v.visited_on between :from and :to
            union all select reference, decided_on, decided_by from evaluation where decided_on between :from and :to
            union all select reference, held_on, held_by from closing_conversation where held = true and held_on between :from and :to
            union all select a.reference, c.held_on, c.recorded_by from aftercare_contact c join aftercare a on a.id = c.aftercare_id
              where c.held_on between :from and :to""";

    private ContactMoments() {
    }
}
