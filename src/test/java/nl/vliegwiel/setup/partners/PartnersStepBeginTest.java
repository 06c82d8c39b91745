package nl.vliegwiel.setup.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.InformationAgreements;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first round of a team that works already")
class PartnersStepBeginTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final InformationAgreements agreements = mock(InformationAgreements.class);
    private final TeamDirectory teams = mock(TeamDirectory.class);
    private final Partners partners = new Partners(new InMemory(), mock(SocialMaps.class));

    @Test
    void beginsWithThoseItSharesInformationWithButForOtherTeamsOfTheFirstLine() {
        when(agreements.on("noord", TODAY)).thenReturn(List.of(agreement("ggz", "GGZ"), agreement("centrum", "Centrum")));
        when(teams.find("ggz")).thenReturn(Optional.empty());
        when(teams.find("centrum")).thenReturn(Optional.of(new Team("centrum", "Centrum", Team.Line.FIRST, List.of(), null)));

        new PartnersStep(partners, mock(Coverage.class), agreements, teams, CLOCK).begin(round("opzet-noord-1", "noord"), null);

        assertThat(partners.of(round("opzet-noord-1", "noord"))).singleElement().returns("ggz", Partner::code).returns("GGZ", Partner::name)
                .returns(false, Partner::isOnBoard);
    }

    private static Round round(String number, String team) {
        Round round = mock(Round.class);
        when(round.number()).thenReturn(number);
        when(round.team()).thenReturn(team);
        return round;
    }

    private static InformationAgreement agreement(String partner, String name) {
        return new InformationAgreement(partner, name, Set.of(), Set.of(), Set.of(), Set.of(), TODAY, null, "1");
    }

    /** One round's. */
    private static final class InMemory implements PartnerRows {

        private final List<Partner> kept = new ArrayList<>();

        @Override
        public Partner save(Partner partner) {
            kept.add(partner);
            return partner;
        }

        @Override
        public void delete(Partner partner) {
            kept.remove(partner);
        }

        @Override
        public Optional<Partner> findById(UUID id) {
            return kept.stream().filter(partner -> partner.id().equals(id)).findFirst();
        }

        @Override
        public List<Partner> findByNumberOrderBySequence(String number) {
            return List.copyOf(kept);
        }
    }
}
