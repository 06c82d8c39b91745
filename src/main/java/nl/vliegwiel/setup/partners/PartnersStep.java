package nl.vliegwiel.setup.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.InformationAgreements;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Step 1. A team that works already begins with the organisations that it shares information with. */
@Component
class PartnersStep implements StepContent {

    private final Partners partners;
    private final Coverage coverage;
    private final InformationAgreements agreements;
    private final TeamDirectory teams;
    private final Clock clock;

    PartnersStep(Partners partners, Coverage coverage, InformationAgreements agreements, TeamDirectory teams, Clock clock) {
        this.partners = partners;
        this.coverage = coverage;
        this.agreements = agreements;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.PARTNERS;
    }

    @Override
    public void begin(Round round, Round previous) {
        if (previous != null) {
            partners.copy(previous, round);
        } else {
            List<InformationAgreement> inForce = inForce(round.team());
            for (int place = 0; place < inForce.size(); place++) {
                partners.note(round, inForce.get(place).partner(), inForce.get(place).partnerName(), place);
            }
        }
    }

    private List<InformationAgreement> inForce(String team) {
        return agreements.on(team, LocalDate.now(clock)).stream().filter(agreement -> !isNeighbour(agreement.partner())).toList();
    }

    /** Another team of the first line is no partner in this sense: it does the same work elsewhere. */
    private boolean isNeighbour(String partner) {
        return teams.find(partner).filter(team -> team.line() == Team.Line.FIRST).isPresent();
    }

    @Override
    public List<String> missing(Round round) {
        return PartnerGates.missing(partners.of(round).stream().map(Standing::of).toList(), partners.noInstitute(round));
    }

    @Override
    public List<String> summary(Round round) {
        List<String> lines = new ArrayList<>(partners.onBoard(round).stream().map(PartnersStep::line).toList());
        if (partners.noInstitute(round) != null) {
            lines.add("Geen opleider in de buurt: " + partners.noInstitute(round));
        }
        if (coverage.warning(round) != null) {
            lines.add(coverage.warning(round));
        }
        return lines;
    }

    private static String line(Partner partner) {
        String world = partner.world() == null ? "" : " (" + partner.world().label() + ")";
        return partner.name() + world + " doet mee" + partner.statement().map(said -> "; laat los: " + said.rules()).orElse("");
    }
}
