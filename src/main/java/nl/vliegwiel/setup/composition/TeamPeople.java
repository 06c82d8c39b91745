package nl.vliegwiel.setup.composition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Leads;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** Who may come into a team, and who is in it now. */
@Component
class TeamPeople {

    private static final List<String> IN_THE_MATRIX = List.of(MemberRole.WORKER.group(), MemberRole.COORDINATOR.group());

    private final Participants participants;
    private final Memberships memberships;
    private final Dossiers dossiers;

    TeamPeople(Participants participants, Memberships memberships, Dossiers dossiers) {
        this.participants = participants;
        this.memberships = memberships;
        this.dossiers = dossiers;
    }

    /** To choose from: those who take part as a future member, those in the team or leading its set-up, and all who may be invited. */
    List<Option> options(Round round) {
        Stream<Option> coordinators = memberships.members(SetupTenant.of(round.team())).stream()
                .filter(person -> memberships.rolesOf(person.login()).contains(MemberRole.COORDINATOR.group())).map(Colleague::option);
        return Stream.of(participants.options(round, Capacity.FUTURE_MEMBER).stream(), present(round.team()).stream().map(Colleague::option),
                        coordinators, participants.invitable().stream())
                .flatMap(Function.identity()).collect(Collectors.toMap(Option::value, Function.identity(), (one, same) -> one)).values().stream()
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    /** Somebody of another organisation who is asked things by real teams keeps that account for that (design §2). */
    boolean needsOwnAccount(String login) {
        return memberships.rolesOf(login).contains(Colleagues.PARTNER) && memberships.memberOf(login).stream().anyMatch(tenant -> !SetupTenant.isSetup(tenant));
    }

    /** A coordinator is one for all teams of that account: only whoever gives accounts out makes one. */
    boolean isCoordinator(String login) {
        return memberships.rolesOf(login).contains(MemberRole.COORDINATOR.group());
    }

    boolean exists(String login) {
        return memberships.exists(login);
    }

    /** Workers and coordinators of the team as it is now, by name; nobody where there is no team yet. */
    List<Colleague> present(String team) {
        return memberships.members(team).stream().filter(person -> memberships.rolesOf(person.login()).stream().anyMatch(IN_THE_MATRIX::contains)).toList();
    }

    /** The same without those who lead the set-up: they stay with the team whether they are in the matrix or not. */
    List<Colleague> whoMayLeave(String team) {
        return present(team).stream().filter(person -> !leads(team, person.login())).toList();
    }

    /** Who lead the set-up by their role are no rows of the matrix; no composition sends them away. */
    private boolean leads(String team, String login) {
        return memberships.rolesOf(login).stream().anyMatch(Leads.ROLES::contains) && memberships.memberOf(login).contains(SetupTenant.of(team));
    }

    /** The role that somebody has in the product now; a worker's where there is none of the matrix. */
    MemberRole roleOf(String login) {
        Set<String> roles = memberships.rolesOf(login);
        return roles.contains(MemberRole.COORDINATOR.group()) && !roles.contains(MemberRole.WORKER.group()) ? MemberRole.COORDINATOR : MemberRole.WORKER;
    }

    /** With how many open dossiers of the team somebody keeps the contact. */
    long households(String team, String login) {
        return dossiers.openIn(team).stream().map(CaseFile::contactPerson).filter(login::equals).count();
    }

    /** Of several, the one who keeps the contact with the fewest. */
    Optional<String> quietest(String team, List<String> logins) {
        return logins.stream().min(Comparator.comparing((String login) -> households(team, login)));
    }
}
