package nl.vliegwiel.handover;

import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What somebody reads who decides on an offer that the other side has decided on already; Dutch sentences. */
@Component
class Verdicts {

    private static final String NOTHING_OFFERED = "Er ligt nu geen aanbod van uw team dat u kunt intrekken.";

    private final Handovers handovers;
    private final TeamDirectory teams;
    private final Colleagues colleagues;

    Verdicts(Handovers handovers, TeamDirectory teams, Colleagues colleagues) {
        this.handovers = handovers;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    /** For whoever wants to withdraw, when nothing can be withdrawn. */
    String noOffer(String number) {
        return handovers.latest(number).filter(last -> last.offer() != null).map(this::afterwards).orElse(NOTHING_OFFERED);
    }

    private String afterwards(Handover last) {
        String team = teams.nameOf(last.offer().toTeam());
        if (last.withdrawal() != null) {
            return "Het aanbod aan " + team + " is al ingetrokken door " + colleagues.nameOf(last.withdrawal().by()) + ".";
        }
        if (last.reply() == null) {
            return "Het aanbod wordt net aan " + team + " gedaan. Probeer het zo opnieuw.";
        }
        String by = " op " + DutchDate.of(last.reply().on()) + " door " + colleagues.nameOf(last.reply().by()) + " van " + team + ".";
        return last.reply().accepts() ? "Het andere team zei al ja" + by + " Intrekken kan niet meer. Overleg met deze collega."
                : "Het aanbod is al geweigerd" + by + " U hoeft het niet meer in te trekken.";
    }

    /** For the team that was asked: refuses to go on with an offer that was taken back. */
    Handover stillOpen(Handover offer) {
        if (offer.withdrawal() != null) {
            throw new FormRejected(null, null, "Het aanbod is op " + DutchDate.of(offer.withdrawal().on()) + " ingetrokken door "
                    + colleagues.nameOf(offer.withdrawal().by()) + ". Uw antwoord is niet meer nodig: ververs de takenlijst en lees waarom.");
        }
        return offer;
    }
}
