package nl.vliegwiel.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one policy on who may see a dossier (design §2): the team that answers for it, and a team that was given access for a while
 * (a second-line team that is offered the household; the first line until its follow-up is done).
 */
@Service
@Transactional
public class DossierAccess {

    private final Dossiers dossiers;
    private final DossierGrants grants;
    private final Clock clock;

    DossierAccess(Dossiers dossiers, DossierGrants grants, Clock clock) {
        this.dossiers = dossiers;
        this.grants = grants;
        this.clock = clock;
    }

    /** Whether somebody in these teams may see this dossier; false for a number that does not exist. */
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
}
