package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.contactperson.HouseholdSuccession;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.TakingEffect;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Memberships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the day itself who was agreed on comes into the team, and who was said to leave it leaves; nobody's households wait for somebody who is
 * gone. Whoever came into the team in another way is left alone: the next matrix shows that person.
 */
@Component
@Transactional
class TeamInForce implements TakingEffect {

    private static final Logger LOG = LoggerFactory.getLogger(TeamInForce.class);

    private final AgreedCompositions agreed;
    private final TeamPeople people;
    private final Memberships memberships;
    private final HouseholdSuccession succession;

    TeamInForce(AgreedCompositions agreed, TeamPeople people, Memberships memberships, HouseholdSuccession succession) {
        this.agreed = agreed;
        this.people = people;
        this.memberships = memberships;
        this.succession = succession;
    }

    @Override
    public void takeEffect(Round round) {
        agreed.findById(round.agreementsVersion()).ifPresent(composition -> {
            composition.members().forEach(member -> join(round, member));
            Set<String> present = people.whoMayLeave(round.team()).stream().map(Colleague::login).collect(Collectors.toSet());
            composition.leavers().stream().filter(leaver -> present.contains(leaver.login())).forEach(leaver -> leave(round, composition, leaver));
        });
    }

    /**
     * An account that only took part in set-ups becomes a colleague's. Nobody becomes a coordinator here: that role counts in all teams. An
     * account that is gone holds nobody else up; the next matrix shows the gap.
     */
    private void join(Round round, AgreedMember member) {
        if (!people.exists(member.login())) {
            LOG.warn("Somebody agreed on in round {} has no account any more and does not come into the team", round.number());
            return;
        }
        if (member.role() == MemberRole.WORKER) {
            memberships.takeRole(member.login(), member.role().group());
        }
        if (!people.needsOwnAccount(member.login())) {
            memberships.dropRole(member.login(), Colleagues.PARTNER);
        }
        memberships.join(round.team(), member.login());
    }

    private void leave(Round round, AgreedComposition composition, Leaver leaver) {
        successor(round, composition, leaver)
                .ifPresent(successor -> succession.handOver(round.team(), leaver.login(), successor, round.startedBy()));
        memberships.leave(round.team(), leaver.login());
    }

    /** Whoever was named; where somebody got households since, the worker who has the fewest. */
    private Optional<String> successor(Round round, AgreedComposition composition, Leaver leaver) {
        List<String> workers = composition.workers().stream().filter(people::exists).toList();
        return composition.successor(leaver).filter(people::exists).or(() -> people.quietest(round.team(), workers));
    }
}
