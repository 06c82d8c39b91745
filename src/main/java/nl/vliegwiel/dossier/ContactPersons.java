package nl.vliegwiel.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one person who keeps the contact with a household while its team answers for it (mission C5): a worker of the team or, if the
 * household trusts somebody else most, a person of another organisation whom the team may ask, for this household only.
 */
@Service
@Transactional
public class ContactPersons {

    private static final String OUTSIDERS = "partner";

    private final Dossiers dossiers;
    private final FormerContactPersons former;
    private final DossierAccess access;
    private final Colleagues colleagues;
    private final Clock clock;

    ContactPersons(Dossiers dossiers, FormerContactPersons former, DossierAccess access, Colleagues colleagues, Clock clock) {
        this.dossiers = dossiers;
        this.former = former;
        this.access = access;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Who can keep the contact for a team: its workers, then those of other organisations. */
    public List<Option> choices(String team) {
        return Stream.concat(workers(team).stream(), outsiders(team).stream()).toList();
    }

    public List<Option> workers(String team) {
        return colleagues.inTeam(team, Colleagues.WORKER).stream().map(Colleagues.Colleague::option).toList();
    }

    /** Those of other organisations whom a team may ask. */
    public List<Option> outsiders(String team) {
        return colleagues.inTeam(team, OUTSIDERS).stream()
                .map(outsider -> new Option(outsider.name() + " (andere organisatie)", outsider.login())).toList();
    }

    /** False also for a colleague who left the team. */
    public boolean canBe(String login, String team) {
        return choices(team).stream().anyMatch(choice -> choice.value().equals(login));
    }

    /** Whether this login is of another organisation. */
    public boolean isOutsider(String login, String team) {
        return colleagues.inTeam(team, OUTSIDERS).stream().map(Colleague::login).anyMatch(login::equals);
    }

    /** Somebody else keeps the contact from now on; nothing happens when it is already so. */
    public void succeed(String number, Succession succession) {
        CaseFile file = dossiers.get(number);
        if (succession.to().equals(file.contactPerson())) {
            return;
        }
        leave(file, succession);
        file.handTo(succession.to());
        if (isOutsider(succession.to(), file.team())) {
            access.giveTo(number, succession.to());
        }
    }

    /** The dossier goes to another team, which names a contact person of its own; a person of another organisation leaves with it. */
    public void leave(String number, String reason, String decidedBy) {
        leave(dossiers.get(number), new Succession(null, reason, decidedBy));
    }

    private void leave(CaseFile file, Succession succession) {
        String before = file.contactPerson();
        if (before != null) {
            former.save(new FormerContactPerson(file.reference(), before, since(file), LocalDate.now(clock), succession, Instant.now(clock)));
            access.withdrawFrom(file.reference(), before);
        }
    }

    /** Since when the present contact person is it. */
    public LocalDate since(CaseFile file) {
        List<FormerContactPerson> earlier = former(file.reference());
        return earlier.isEmpty() ? file.openedOn() : earlier.get(earlier.size() - 1).until();
    }

    /** Those before the present one, the first one first. */
    @Transactional(readOnly = true)
    public List<FormerContactPerson> former(String number) {
        return former.findByReferenceOrderByDecidedAt(number);
    }
}
