package nl.vliegwiel.setup.approach;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.partners.Partner;
import nl.vliegwiel.setup.partners.Partners;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** Who takes part in step 2: the voices of partners who are on board, and the future members (guide §6.2). */
@Component
class Participation {

    private final Participants participants;
    private final Partners partners;
    private final Colleagues colleagues;

    Participation(Participants participants, Partners partners, Colleagues colleagues) {
        this.participants = participants;
        this.partners = partners;
        this.colleagues = colleagues;
    }

    /** Logins of all, once each. */
    Set<String> all(Round round) {
        Set<String> all = new LinkedHashSet<>(voices(round));
        all.addAll(futureMembers(round));
        return all;
    }

    /** Who speaks only for partners that do not take part is left out. */
    Set<String> voices(Round round) {
        List<Partner> map = partners.of(round);
        Set<String> elsewhere = voicesOf(map.stream().filter(partner -> !partner.isOnBoard()).toList());
        elsewhere.removeAll(voicesOf(map.stream().filter(Partner::isOnBoard).toList()));
        Set<String> voices = new LinkedHashSet<>(participants.of(round, Capacity.PARTNER_VOICE));
        voices.removeAll(elsewhere);
        return voices;
    }

    private static Set<String> voicesOf(Collection<Partner> some) {
        return some.stream().map(Partner::voice).filter(voice -> voice != null).collect(Collectors.toSet());
    }

    List<String> futureMembers(Round round) {
        return participants.of(round, Capacity.FUTURE_MEMBER);
    }

    /** All, to choose from in a form. */
    List<Option> options(Round round) {
        return all(round).stream().map(login -> new Option(nameOf(login), login)).toList();
    }

    /** Partners who take part, to choose from in a form. */
    List<Option> partnerOptions(Round round) {
        return partners.onBoard(round).stream().map(partner -> new Option(partner.name(), partner.code())).toList();
    }

    /** One line each: name and capacity. */
    List<String> lines(Round round) {
        return participants.lines(round);
    }

    /** Who may become a future member and is none yet. */
    List<Option> invitable(Round round) {
        List<String> known = futureMembers(round);
        return participants.invitable().stream().filter(option -> !known.contains(option.value())).toList();
    }

    void invite(Round round, Collection<String> logins, String by) {
        logins.forEach(login -> participants.invite(round, login, Capacity.FUTURE_MEMBER, by));
    }

    String nameOf(String login) {
        return colleagues.nameOf(login);
    }
}
