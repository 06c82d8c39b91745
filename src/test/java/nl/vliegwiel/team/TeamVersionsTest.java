package nl.vliegwiel.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is agreed on for a team")
class TeamVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final TeamRows rows = new TeamRowsInMemory();
    private final TeamProperties municipality = new TeamProperties(List.of(new Team("noord", "Noord", Line.FIRST, areas("park", "haven"), null),
            new Team("specialisten", "Specialisten", Line.SECOND, null, null)), areas("eiland"));
    private final TeamVersions versions = new TeamVersions(rows, CLOCK);
    private final TeamDirectory directory = new TeamDirectory(rows, municipality, CLOCK);

    @BeforeEach
    void openingPosition() {
        opening().install();
    }

    private OpeningTeams opening() {
        return new OpeningTeams(municipality, rows, CLOCK);
    }

    @Test
    void holdsFromItsDay() {
        versions.agree(agreed("noord", null, SPRING, "noord-2", "park"), "daan");

        assertThat(served(TODAY)).containsExactly("park", "haven");
        assertThat(served(SPRING.minusDays(1))).containsExactly("park", "haven");
        assertThat(served(SPRING)).containsExactly("park");
        assertThat(directory.neighbourhoods()).extracting(Neighbourhood::code).containsExactly("park", "haven");
        assertThat(directory.history("noord")).extracting(TeamVersion::version, TeamVersion::from, TeamVersion::by)
                .satisfiesExactly(first -> assertThat(first.toList().get(0)).isEqualTo("beginstand"),
                        second -> assertThat(second.toList()).containsExactly("noord-2", SPRING, "daan"));
    }

    @Test
    void isTheLastOneLaidDownForOneDay() {
        versions.agree(agreed("noord", null, SPRING, "noord-2", "park"), "daan");
        versions.agree(agreed("noord", null, SPRING, "noord-3", "haven"), "daan");

        assertThat(served(SPRING)).containsExactly("haven");
    }

    @Test
    void isLaidDownOnce() {
        versions.agree(agreed("noord", null, SPRING, "noord-2", "park"), "daan");
        versions.agree(agreed("noord", null, SUMMER, "noord-2", "haven"), "daan");
        versions.takeOver(agreed("noord", null, SUMMER, "noord-2", "haven"), "daan");

        assertThat(directory.history("noord")).hasSize(2);
        assertThat(served(SUMMER)).containsExactly("park");
    }

    @Test
    void isNotTakenFromTheConfigurationAgain() {
        versions.agree(agreed("noord", null, TODAY, "noord-2", "park"), "daan");

        opening().install();

        assertThat(directory.history("noord")).hasSize(2);
        assertThat(served(TODAY)).containsExactly("park");
    }

    @Test
    void stopsTheStartWhenANewTeamOfTheConfigurationIsForTheSamePeople() {
        versions.agree(agreed("zuid", null, TODAY, "zuid-1", "eiland"), "daan");
        TeamProperties more = new TeamProperties(List.of(new Team("oost", "Oost", Line.FIRST, areas("eiland"), null)), List.of());

        assertThatThrownBy(new OpeningTeams(more, rows, CLOCK)::install).isInstanceOf(TeamsOverlap.class).hasMessageContainingAll("zuid", "oost");
    }

    @Test
    void namesTheTeamsThatWouldServeTheSamePeople() {
        AgreedTeam young = agreed("jong", new Ages(16, 27), SPRING, "jong-1", "haven", "eiland");
        AgreedTeam everybody = agreed("zuid", null, SPRING, "zuid-1", "haven", "eiland");

        assertThat(versions.overlapping(young)).as("a team for an age stands beside one for everybody").isEmpty();
        assertThat(versions.overlapping(everybody)).singleElement().satisfies(overlap -> {
            assertThat(overlap.team().id()).isEqualTo("noord");
            assertThat(overlap.from()).isEqualTo(SPRING);
            assertThat(overlap.sentence()).isEqualTo("Noord helpt in Wijk haven mensen van dezelfde leeftijd.");
        });
        assertThatThrownBy(() -> versions.agree(everybody, "daan")).isInstanceOf(TeamRefused.class).hasMessageContaining("Noord");
        assertThat(directory.find("zuid", SPRING)).isEmpty();
    }

    @Test
    void seesWhatWasAgreedOnForLater() {
        versions.agree(agreed("jong", new Ages(16, 27), SUMMER, "jong-1", "haven"), "daan");

        assertThat(versions.overlapping(agreed("tieners", new Ages(12, 18), SPRING, "tieners-1", "haven"))).singleElement()
                .satisfies(overlap -> assertThat(overlap.from()).isEqualTo(SUMMER));
        assertThat(versions.overlapping(agreed("jong", new Ages(16, 30), SPRING, "jong-2", "haven"))).as("the team itself").isEmpty();
    }

    @Test
    void takesOverFromTheSameDayAlsoWhatWasAgreedOnForLater() {
        versions.agree(agreed("noord", null, SUMMER, "noord-2", "park", "haven", "kade"), "daan");

        versions.takeOver(agreed("zuid", null, SPRING, "zuid-1", "haven", "eiland"), "daan");

        assertThat(served(SPRING.minusDays(1))).containsExactly("park", "haven");
        assertThat(served(SPRING)).containsExactly("park");
        assertThat(served(SUMMER)).containsExactly("park", "kade");
        assertThat(directory.serving("haven", null, SUMMER)).hasValueSatisfying(team -> assertThat(team.id()).isEqualTo("zuid"));
        assertThat(directory.history("noord")).extracting(TeamVersion::version).containsExactly("beginstand", "zuid-1", "noord-2", "zuid-1-2");
    }

    @Test
    void closesATeamAndLetsTheReceiverServeItsNeighbourhoods() {
        versions.agree(agreed("zuid", null, TODAY, "zuid-1", "eiland"), "daan");
        versions.agree(agreed("zuid", null, SUMMER, "zuid-2", "eiland", "kade"), "daan");

        versions.close("zuid", "noord", SPRING, "zuid-3", "daan");
        versions.close("zuid", "noord", SPRING, "zuid-3", "daan");

        assertThat(directory.find("zuid")).isPresent();
        assertThat(directory.isClosed("zuid")).isFalse();
        assertThat(directory.find("zuid", SPRING)).isEmpty();
        assertThat(directory.find("zuid", SUMMER)).as("not open again").isEmpty();
        assertThat(served(SPRING)).containsExactly("park", "haven", "eiland");
        assertThat(directory.history("zuid")).last().satisfies(last -> assertThat(last.receivingTeam()).isEqualTo("noord"));
        assertThat(directory.nameOf("zuid")).isEqualTo("Team zuid");
    }

    @Test
    void isKnownByItsNameWhenItIsClosedOrStillToCome() {
        versions.agree(agreed("zuid", null, SPRING, "zuid-1", "eiland"), "daan");
        versions.close("specialisten", null, TODAY, "weg", "daan");

        assertThat(directory.nameOf("zuid")).isEqualTo("Team zuid");
        assertThat(directory.nameOf("specialisten")).isEqualTo("Specialisten");
        assertThat(directory.nameOf("opzet-zuid")).isEqualTo("Opzet Team zuid");
        assertThat(directory.nameOf("elders")).isEqualTo("elders");
        assertThat(directory.isClosed("specialisten")).isTrue();
        assertThat(directory.isClosed("zuid")).isFalse();
        assertThat(directory.teams()).extracting(Team::id).containsExactly("noord");
    }

    @Test
    void makesAllNeighbourhoodsOfTheMunicipalityKnown() {
        versions.agree(agreed("zuid", null, SUMMER, "zuid-1", "kade"), "daan");

        assertThat(directory.allNeighbourhoods()).extracting(Neighbourhood::code).containsExactly("eiland", "haven", "kade", "park");
        assertThat(directory.neighbourhoods()).extracting(Neighbourhood::code).containsExactly("park", "haven");
    }

    @Test
    void isRefusedWhenItCannotBe() {
        for (AgreedTeam wrong : List.of(agreed("opzet-zuid", null, SPRING, "v", "eiland"), agreed("Zuid!", null, SPRING, "v", "eiland"),
                agreed("zuid", new Ages(27, 16), SPRING, "v", "eiland"), agreed("zuid", null, SPRING, "v".repeat(61), "eiland"),
                agreed("zuid", null, SPRING, "v", "eiland", "eiland"), agreed("zuid", null, null, "v", "eiland"),
                new AgreedTeam("zuid", " ", Line.FIRST, null, null, SPRING, "v"),
                new AgreedTeam("zuid", "Zuid", Line.SECOND, null, new Ages(16, 27), SPRING, "v"))) {
            assertThatThrownBy(() -> versions.agree(wrong, "daan")).as(wrong.toString()).isInstanceOf(TeamRefused.class);
            assertThatThrownBy(() -> versions.takeOver(wrong, "daan")).as(wrong.toString()).isInstanceOf(TeamRefused.class);
        }
        assertThatThrownBy(() -> versions.close("elders", null, SPRING, "v", "daan")).isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> versions.close("noord", "elders", SPRING, "v", "daan")).isInstanceOf(TeamRefused.class);
        assertThatThrownBy(() -> versions.close("noord", "noord", SPRING, "v", "daan")).isInstanceOf(TeamRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"Wijkteam Zuid, wijkteam-zuid", "'  Team Één & Ander!', team-een-ander", "3e team, team-3e-team", "Opzet Zuid, team-opzet-zuid",
        "A, team-a", "Een team met een heel erg lange naam in de stad, een-team-met-een-heel-erg-lange-na", "De Bijlmer aan de IJ, de-bijlmer-aan-de-ij"})
    void hasAnIdMadeOfItsName(String name, String id) {
        assertThat(TeamId.of(name)).hasValue(id);
        assertThat(id).matches(TeamId.PATTERN);
        assertThat(SetupTenant.of(id)).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"123", "'  '", "'!?'", ","})
    void needsLettersInItsName(String name) {
        assertThat(TeamId.of(name)).isEmpty();
    }

    private List<String> served(LocalDate on) {
        return directory.find("noord", on).orElseThrow().neighbourhoods().stream().map(Neighbourhood::code).toList();
    }

    private static AgreedTeam agreed(String team, Ages ages, LocalDate from, String version, String... neighbourhoods) {
        return new AgreedTeam(team, "Team " + team, Line.FIRST, areas(neighbourhoods), ages, from, version);
    }

    private static List<Neighbourhood> areas(String... codes) {
        return Stream.of(codes).map(code -> new Neighbourhood(code, "Wijk " + code)).toList();
    }
}
