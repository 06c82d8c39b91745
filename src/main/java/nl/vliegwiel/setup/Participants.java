package nl.vliegwiel.setup;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a team's set-up: those who lead it, partners' voices and future members (guide §6.2). */
@Service
@Transactional
public class Participants {

    /** Roles of accounts that may be invited. */
    private static final List<String> INVITABLE = List.of(Colleagues.PARTNER, Colleagues.WORKER);

    private final ParticipantRows rows;
    private final Memberships memberships;
    private final Colleagues colleagues;
    private final Clock clock;

    Participants(ParticipantRows rows, Memberships memberships, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.memberships = memberships;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Everybody who may be invited to speak for a partner or to work in the team, by name. */
    @Transactional(readOnly = true)
    public List<Option> invitable() {
        return withRoles(INVITABLE);
    }

    /** Everybody who has one of these roles, by name. */
    @Transactional(readOnly = true)
    List<Option> withRoles(List<String> roles) {
        return roles.stream().flatMap(role -> memberships.withRole(role).stream()).distinct()
                .map(Colleagues.Colleague::option).sorted(Comparator.comparing(Option::label)).toList();
    }

    /** Lets somebody take part; whoever does so already in this capacity stays as is. */
    public void invite(Round round, String login, Capacity capacity, String by) {
        invite(round.team(), login, capacity, by);
    }

    void invite(String team, String login, Capacity capacity, String by) {
        memberships.join(SetupTenant.of(team), login);
        boolean known = all(team).anyMatch(participant -> participant.login().equals(login) && participant.capacity() == capacity);
        if (!known) {
            rows.save(new Participant(team, login, capacity, by, clock.instant()));
        }
    }

    /** Logins of those who take part in this capacity, in the order in which they were invited. */
    @Transactional(readOnly = true)
    public List<String> of(Round round, Capacity capacity) {
        return all(round.team()).filter(participant -> participant.capacity() == capacity).map(Participant::login).toList();
    }

    /** The same, to choose from in a form. */
    @Transactional(readOnly = true)
    public List<Option> options(Round round, Capacity capacity) {
        return of(round, capacity).stream().map(login -> new Option(colleagues.nameOf(login), login)).toList();
    }

    /** One line each: name and capacity. */
    @Transactional(readOnly = true)
    public List<String> lines(Round round) {
        return all(round.team()).map(participant -> colleagues.nameOf(participant.login()) + " – " + participant.capacity().label()).toList();
    }

    /** Somebody no longer takes part in this capacity; who has no other leaves the set-up. */
    public void dismiss(Round round, String login, Capacity capacity) {
        List<Participant> own = all(round.team()).filter(participant -> participant.login().equals(login)).toList();
        own.stream().filter(participant -> participant.capacity() == capacity).forEach(participant -> participant.leave(clock.instant()));
        if (own.stream().allMatch(participant -> participant.capacity() == capacity)) {
            memberships.leave(SetupTenant.of(round.team()), login);
        }
    }

    /** Nobody takes part any more: the set-up was called off or the team is gone. */
    public void dismiss(String team) {
        all(team).forEach(participant -> {
            memberships.leave(SetupTenant.of(team), participant.login());
            participant.leave(clock.instant());
        });
    }

    private Stream<Participant> all(String team) {
        return rows.findByTeamAndLeftAtIsNullOrderByInvitedAt(team).stream();
    }
}
