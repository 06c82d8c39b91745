package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.contactperson.HouseholdSuccession;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.TakingEffect;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the day itself who is in the matrix comes into the team, and who is not leaves it; nobody's households wait for somebody who is gone. */
@Component
@Transactional
class TeamInForce implements TakingEffect {

    private final TeamMatrix matrix;
    private final TeamPeople people;
    private final Memberships memberships;
    private final HouseholdSuccession succession;

    TeamInForce(TeamMatrix matrix, TeamPeople people, Memberships memberships, HouseholdSuccession succession) {
        this.matrix = matrix;
        this.people = people;
        this.memberships = memberships;
        this.succession = succession;
    }

    @Override
    public void takeEffect(Round round) {
        Composition composition = matrix.of(round);
        composition.members().forEach(member -> join(round.team(), member));
        people.whoMayLeave(round.team()).stream().map(Colleague::login).filter(login -> !composition.has(login))
                .forEach(login -> leave(round, composition, login));
    }

    /** An account that only took part in set-ups becomes a colleague's. */
    private void join(String team, TeamMember member) {
        memberships.takeRole(member.login(), member.role().group());
        if (!people.needsOwnAccount(member.login())) {
            memberships.dropRole(member.login(), TeamPeople.PARTNER);
        }
        memberships.join(team, member.login());
    }

    private void leave(Round round, Composition composition, String login) {
        successor(round, composition, login)
                .ifPresent(successor -> succession.handOver(round.team(), login, successor, round.startedBy()));
        memberships.leave(round.team(), login);
    }

    /** Whoever was named; where somebody got households since, the worker who has the fewest. */
    private Optional<String> successor(Round round, Composition composition, String login) {
        List<String> workers = composition.members().stream().filter(member -> member.role() == MemberRole.WORKER).map(TeamMember::login).toList();
        return composition.leavers().stream().filter(leaver -> leaver.login().equals(login) && leaver.successor() != null)
                .map(Leaver::successor).filter(composition::has).findFirst().or(() -> people.quietest(round.team(), workers));
    }
}
