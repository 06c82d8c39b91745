package nl.vliegwiel.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one policy on who may see a dossier (design §2): the team that answers for it, a team that was given access for a while
 * (a second-line team that is offered the household; the first line until its follow-up is done), and a person of another
 * organisation who was given access to this one. {@link VisibleDossiers} says the same in SQL.
 */
@Service
@Transactional
public class DossierAccess {

    /** Management and project leads are in teams too, for what is decided about them; whom they help is not their business (design §2). */
    private static final Set<String> READERS = Set.of(Colleagues.WORKER, Colleagues.COORDINATOR, Colleagues.DIRECTOR, Colleagues.PARTNER);

    private final Dossiers dossiers;
    private final DossierGrants grants;
    private final PersonGrants persons;
    private final Clock clock;

    DossierAccess(Dossiers dossiers, DossierGrants grants, PersonGrants persons, Clock clock) {
        this.dossiers = dossiers;
        this.grants = grants;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whether a role of this person works with households at all. */
    public static boolean worksWithHouseholds(Actor actor) {
        return !Collections.disjoint(actor.roles(), READERS);
    }

    /** Whether this person may see this dossier: an outsider only when asked for this very one; false for an unknown number. */
    @Transactional(readOnly = true)
    public boolean allows(Actor actor, String reference) {
        return actor.isOutsider() ? isAsked(actor, reference) : allows(actor.teams(), reference);
    }

    /** Those of these dossiers that this person may see, in two queries however many they are; none for roles that do not work with households. */
    @Transactional(readOnly = true)
    public List<CaseFile> visible(Actor actor, Collection<String> references) {
        if (references.isEmpty() || actor.teams().isEmpty() || !worksWithHouseholds(actor)) {
            return List.of();
        }
        Set<String> given = actor.isOutsider() ? persons.ofThese(references, actor.id()) : grants.ofThese(references, actor.teams());
        return dossiers.all(references).stream().filter(file -> isVisible(file, actor, given.contains(file.reference()))).toList();
    }

    private static boolean isVisible(CaseFile file, Actor actor, boolean given) {
        boolean own = actor.teams().contains(file.team());
        return actor.isOutsider() ? own && given && file.isOpen() : own || given;
    }

    /** How much this person reads of a dossier as a whole; empty for whoever may not see it, and for roles that do not work with households. */
    @Transactional(readOnly = true)
    public Optional<DossierView> viewOf(Actor actor, String reference) {
        if (!worksWithHouseholds(actor) || !allows(actor, reference)) {
            return Optional.empty();
        }
        if (actor.isOutsider()) {
            return Optional.of(DossierView.ASKED);
        }
        return Optional.of(actor.teams().contains(dossiers.get(reference).team()) ? DossierView.WHOLE : DossierView.GUEST);
    }

    /** Only by the team that answers for the dossier now, and only while it is open. */
    private boolean isAsked(Actor outsider, String reference) {
        return dossiers.find(reference).filter(CaseFile::isOpen).filter(file -> outsider.teams().contains(file.team())).isPresent()
                && !persons.findByReferenceAndPersonAndEndedAtIsNull(reference, outsider.id()).isEmpty();
    }

    /** Whether the own staff of these teams may see this dossier; false for a number that does not exist. */
    @Transactional(readOnly = true)
    public boolean allows(Collection<String> teams, String reference) {
        return dossiers.find(reference)
                .map(file -> teams.contains(file.team()) || (!teams.isEmpty() && grants.existsForOneOf(reference, teams)))
                .orElse(false);
    }

    /** Gives a team access until {@link #withdraw}; giving it twice changes nothing. */
    public void give(String reference, String team) {
        if (grants.findByReferenceAndTeamAndEndedAtIsNull(reference, team).isEmpty()) {
            grants.save(new DossierGrant(UUID.randomUUID(), reference, team, Instant.now(clock)));
        }
    }

    /** Ends the access that was given; the team that answers for the dossier keeps its own. */
    public void withdraw(String reference, String team) {
        grants.findByReferenceAndTeamAndEndedAtIsNull(reference, team).forEach(grant -> grant.end(Instant.now(clock)));
    }

    /** Gives one person of another organisation access until {@link #withdrawFrom}; giving it twice changes nothing. */
    public void giveTo(String reference, String person) {
        if (persons.findByReferenceAndPersonAndEndedAtIsNull(reference, person).isEmpty()) {
            persons.save(new PersonGrant(reference, person, Instant.now(clock)));
        }
    }

    public void withdrawFrom(String reference, String person) {
        persons.findByReferenceAndPersonAndEndedAtIsNull(reference, person).forEach(grant -> grant.end(Instant.now(clock)));
    }
}
