package nl.vliegwiel.dossier;

import java.util.Map;
import java.util.Set;
import nl.vliegwiel.form.Actor;

/**
 * What {@link DossierAccess} says of one dossier, as a condition for a query over many. The query calls {@code case_file} {@code c}; further
 * conditions may name {@code :teams} and {@code :me} as well.
 *
 * @param condition stands in brackets, and is never true for somebody who works with no household
 * @param parameters what the condition names
 */
public record VisibleDossiers(String condition, Map<String, Object> parameters) {

    private static final String OF_OWN_STAFF = """
            (c.team in (:teams) or exists (
              select 1 from dossier_grant g where g.reference = c.reference and g.team in (:teams) and g.ended_at is null))""";
    private static final String OF_AN_OUTSIDER = """
            (c.team in (:teams) and c.closed_on is null and exists (
              select 1 from dossier_person_grant g where g.reference = c.reference and g.person = :me and g.ended_at is null))""";
    private static final String NONE = "(1 = 0)";
    /** SQL knows no empty list, and no team has an empty name. */
    private static final Set<String> NO_TEAM = Set.of("");

    public static VisibleDossiers to(Actor actor) {
        return new VisibleDossiers(conditionFor(actor), Map.of("teams", actor.teams().isEmpty() ? NO_TEAM : actor.teams(), "me", actor.id()));
    }

    private static String conditionFor(Actor actor) {
        if (!DossierAccess.worksWithHouseholds(actor)) {
            return NONE;
        }
        return actor.isOutsider() ? OF_AN_OUTSIDER : OF_OWN_STAFF;
    }
}
