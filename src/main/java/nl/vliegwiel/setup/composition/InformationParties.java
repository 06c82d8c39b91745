package nl.vliegwiel.setup.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.partners.Partners;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.InformationAgreements;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** With whom a team may share: the partners on board, the teams of the second line, and whoever it has an agreement with now. */
@Component
class InformationParties {

    private final Partners partners;
    private final TeamDirectory teams;
    private final InformationAgreements agreements;
    private final WorkingDays days;

    InformationParties(Partners partners, TeamDirectory teams, InformationAgreements agreements, WorkingDays days) {
        this.partners = partners;
        this.teams = teams;
        this.agreements = agreements;
        this.days = days;
    }

    /** Names by code, those of the social map first. */
    Map<String, String> of(Round round) {
        Map<String, String> names = new LinkedHashMap<>();
        partners.onBoard(round).forEach(partner -> names.put(partner.code(), partner.name()));
        teams.teams(Line.SECOND).stream().filter(team -> !team.id().equals(round.team())).forEach(team -> names.putIfAbsent(team.id(), team.name()));
        held(round).forEach(agreement -> names.putIfAbsent(agreement.partner(), agreement.partnerName()));
        return names;
    }

    /** What holds today. */
    List<InformationAgreement> held(Round round) {
        return agreements.on(round.team(), days.today());
    }

    /** What holds today with one of them, in words. */
    String standing(Round round, String partner) {
        Optional<InformationAgreement> held = agreements.with(round.team(), partner, days.today());
        return held.map(agreement -> "Er geldt nu een afspraak" + (agreement.until() == null ? "" : " tot en met " + DutchDate.of(agreement.until())) + ".")
                .orElse("Er geldt nu geen afspraak. Het team deelt niets met deze partner.");
    }
}
