package nl.vliegwiel.setup.partners;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Who speaks for which partner, and what came of asking them. */
@Component
class Voices {

    private final Partners partners;
    private final Participants participants;
    private final Contributions contributions;
    private final Colleagues colleagues;
    private final WorkingDays days;

    Voices(Partners partners, Participants participants, Contributions contributions, Colleagues colleagues, WorkingDays days) {
        this.partners = partners;
        this.participants = participants;
        this.contributions = contributions;
        this.colleagues = colleagues;
        this.days = days;
    }

    /** Logins of who speaks for a partner on the map. */
    Set<String> of(Round round) {
        return partners.of(round).stream().map(Partner::voice).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Lets everybody who speaks for a partner take part, and those who did so before no longer.
     *
     * @param before who spoke before the map was drawn anew
     */
    void invite(Round round, Set<String> before, String by) {
        Set<String> speaking = of(round);
        before.stream().filter(login -> !speaking.contains(login))
                .forEach(login -> participants.dismiss(round, login, Capacity.PARTNER_VOICE));
        speaking.forEach(login -> participants.invite(round, login, Capacity.PARTNER_VOICE, by));
    }

    /** Who said what the partner wins and loses, and who wrote it down; null until somebody said so. */
    String source(Partner partner) {
        return partner.statement().map(said -> "Gezegd door " + colleagues.nameOf(said.saidBy()) + " op " + DutchDate.of(said.statedOn())
                + (said.isRetold() ? ", opgeschreven door " + colleagues.nameOf(said.writtenBy()) : "")).orElse(null);
    }

    /** Whether its voice was asked, and when. */
    String asking(Round round, Partner partner) {
        if (partner.voice() == null) {
            return "Niemand met een account spreekt voor deze organisatie.";
        }
        String name = colleagues.nameOf(partner.voice());
        return contributions.of(round, ContributionKind.GAIN_AND_LOSS).stream()
                .filter(asked -> partner.id().equals(asked.subject()) && asked.login().equals(partner.voice()) && asked.isOpen())
                .map(Contribution::askedAt).findFirst()
                .map(at -> "Gevraagd aan " + name + " op " + DutchDate.of(days.dayOf(Date.from(at))) + ", nog geen antwoord.")
                .orElse(name + " spreekt voor deze organisatie en is nog niet gevraagd.");
    }
}
