package nl.vliegwiel.setup.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.composition.CompositionProperties.Competence;
import nl.vliegwiel.setup.partners.Partner;
import nl.vliegwiel.setup.partners.Partners;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Step 4 waits for")
class CompositionGatesTest {

    private static final LifeDomains DOMAINS = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true), new LifeDomain("ADDICTION", "Verslaving", false)));
    private static final CompositionProperties PROPERTIES = new CompositionProperties(2, List.of(new Competence("TRUST", "Vertrouwen")), List.of("ICT"));

    private final Round round = mock(Round.class);
    private final Composition composition = new Composition("opzet-zuid-1");
    private final List<Lending> lendings = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>(List.of(facility(true, null)));
    private final List<Partner> onBoard = new ArrayList<>();
    private final TeamPeople people = mock(TeamPeople.class);
    private final InformationTerms information = mock(InformationTerms.class);
    private CompositionGates gates;

    @BeforeEach
    void allStands() {
        TeamMatrix matrix = mock(TeamMatrix.class);
        Lendings lent = mock(Lendings.class);
        Facilities arranged = mock(Facilities.class);
        Partners partners = mock(Partners.class);
        Colleagues colleagues = mock(Colleagues.class);
        when(round.team()).thenReturn("zuid");
        when(matrix.of(round)).thenReturn(composition);
        when(lent.of(round)).thenReturn(lendings);
        when(lent.nameOf(any(), anyString())).thenReturn("GGZ");
        when(arranged.of(round)).thenReturn(facilities);
        when(partners.onBoard(round)).thenReturn(onBoard);
        when(colleagues.nameOf(anyString())).thenAnswer(call -> call.getArgument(0));
        when(people.exists(anyString())).thenReturn(true);
        gates = new CompositionGates(matrix, new DomainCover(DOMAINS, colleagues), people, lent, arranged, information, partners, colleagues, PROPERTIES);
        compose(line("anna", MemberRole.WORKER, 24, "WORK"), line("coby", MemberRole.COORDINATOR, 24, "ADDICTION"));
    }

    private void compose(MemberLine... lines) {
        composition.compose(List.of(lines), List.of());
        List.of(lines).forEach(line -> composition.discuss(line.login(), Set.of("TRUST"), Set.of(), null));
    }

    private static MemberLine line(String login, MemberRole role, Integer hours, String... domains) {
        return new MemberLine(login, role, null, hours, Set.of(domains), null);
    }

    private static Facility facility(boolean arranged, LocalDate due) {
        return new Facility("opzet-zuid-1", 0, new FacilityRow("ICT", arranged, null, due));
    }

    @Test
    void nothingWhenAllStands() {
        assertThat(gates.missing(round)).isEmpty();
    }

    @Test
    void enoughPeople() {
        compose(line("anna", MemberRole.WORKER, 24, "WORK", "ADDICTION"));
        assertMissing(CompositionNext.COMPOSE, "nog maar 1 mensen");
    }

    @Test
    void aWorker() {
        compose(line("gijs", MemberRole.COORDINATOR, 24, "WORK"), line("coby", MemberRole.COORDINATOR, 24, "ADDICTION"));
        assertMissing(CompositionNext.COMPOSE, "geen sociaal werker");
    }

    @Test
    void somebodyInThePlaceOfAnAccountThatIsGone() {
        when(people.exists("anna")).thenReturn(false);
        assertMissing(CompositionNext.COMPOSE, "geen account meer");
    }

    @Test
    void theHoursOfWhoWasTakenOver() {
        compose(line("anna", MemberRole.WORKER, null, "WORK"), line("coby", MemberRole.COORDINATOR, 24, "ADDICTION"));
        assertMissing(CompositionNext.COMPOSE, "Vul van anna");
    }

    @Test
    void somebodyForEachDomainOrWhoIsCalledIn() {
        compose(line("anna", MemberRole.WORKER, 24, "WORK"), line("coby", MemberRole.COORDINATOR, 24, "WORK"));
        assertMissing(CompositionNext.COMPETENCES, "Niemand met kennis van: Verslaving");

        composition.solve(List.of(new GapSolution("ADDICTION", "Brijder")));
        assertThat(gates.missing(round)).isEmpty();
    }

    @Test
    void theConversationWithEverybody() {
        composition.discuss("anna", Set.of(), Set.of(), null);
        assertMissing(CompositionNext.COMPETENCES, "Bespreek de competenties met anna");
    }

    @Test
    void whoTakesOverFromALeaver() {
        when(people.whoMayLeave("zuid")).thenReturn(List.of(new Colleague("bram", "Bram")));
        assertThat(gates.missing(round)).as("no households").isEmpty();

        when(people.households("zuid", "bram")).thenReturn(2L);
        assertMissing(CompositionNext.COMPOSE, "huishoudens overneemt van bram");
    }

    @Test
    void thePartnersConditionsAndItsConsent() {
        Lending lending = new Lending("opzet-zuid-1", "ggz");
        lendings.add(lending);
        assertMissing(CompositionNext.LENDING, "vul alle voorwaarden");

        lending.settle(new Lending.Terms("Luisteren", "Rust", "Gesprek", 8, 24));
        assertMissing(CompositionNext.LENDING, "nog niet akkoord");

        lending.answer(Lending.Answer.DECLINED, "Nee", "petra", LocalDate.parse("2026-03-01"));
        assertMissing(CompositionNext.LENDING, "niet akkoord met de voorwaarden. Pas");

        lending.answer(Lending.Answer.AGREED, null, "petra", LocalDate.parse("2026-03-01"));
        assertThat(gates.missing(round)).isEmpty();

        lending.settle(new Lending.Terms("Luisteren", "Rust", "Gesprek", 4, 24));
        assertMissing(CompositionNext.LENDING, "nog niet akkoord");
        lending.onPaper("Directeur", LocalDate.parse("2026-03-01"));
        assertThat(gates.missing(round)).isEmpty();
    }

    @Test
    void aDateForWhatIsNotArranged() {
        facilities.set(0, facility(false, null));
        assertMissing(CompositionNext.FACILITIES, "ICT: spreek af wanneer");

        facilities.set(0, facility(false, LocalDate.parse("2026-05-01")));
        assertThat(gates.missing(round)).isEmpty();

        facilities.clear();
        assertMissing(CompositionNext.FACILITIES, "Loop na");
    }

    @Test
    void anAgreementWithEachPartnerOrThatThereIsNone() {
        Partner partner = mock(Partner.class);
        when(partner.code()).thenReturn("ggz");
        when(partner.name()).thenReturn("GGZ");
        onBoard.add(partner);
        assertMissing(CompositionNext.INFORMATION, "GGZ: maak een afspraak");

        when(information.with(round, "ggz")).thenReturn(Optional.of(new InformationChoice("opzet-zuid-1", "ggz", "GGZ")));
        assertThat(gates.missing(round)).isEmpty();
    }

    private void assertMissing(CompositionNext where, String words) {
        assertThat(gates.missing(round)).singleElement().satisfies(missing -> {
            assertThat(missing.where()).isEqualTo(where);
            assertThat(missing.sentence()).contains(words);
        });
    }
}
