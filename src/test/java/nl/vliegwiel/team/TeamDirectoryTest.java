package nl.vliegwiel.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("A signal's way to a team")
class TeamDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final TeamDirectory city = city(team("wijkteam", null, "binnenstad", "haven"), team("jongeren", new Ages(16, 27), "binnenstad"),
            team("kinderen", new Ages(null, 16), "binnenstad"), new Team("specialisten", "S", Line.SECOND, null, null));

    @ParameterizedTest
    @CsvSource({
        "2010-11-24, kinderen, the day before turning 16",
        "2010-11-23, jongeren, the day of turning 16",
        "1999-11-24, jongeren, the day before turning 27",
        "1999-11-23, wijkteam, the day of turning 27",
        "2008-11-23, jongeren, turning 18 changes nothing here",
        "2026-11-23, kinderen, born today",
        "1940-01-01, wijkteam, old"})
    void followsTheAgeOnThatDay(LocalDate born, String team, String why) {
        assertThat(city.serving("binnenstad", born, TODAY).orElseThrow().id()).as(why).isEqualTo(team);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-24, onder-18", "2008-11-23, volwassen", "2008-02-29, volwassen"})
    void changesOnTheDayOfTurning18(LocalDate born, String team) {
        TeamDirectory split = city(team("onder-18", new Ages(null, 18), "binnenstad"), team("volwassen", new Ages(18, null), "binnenstad"));

        assertThat(split.serving("binnenstad", born, TODAY).orElseThrow().id()).isEqualTo(team);
    }

    @Test
    void goesToTheTeamForEverybodyWhenTheAgeIsUnknown() {
        assertThat(city.serving("binnenstad", null, TODAY).orElseThrow().id()).isEqualTo("wijkteam");
        assertThat(city.serving("binnenstad").orElseThrow().id()).isEqualTo("wijkteam");
    }

    @Test
    void goesToTheTeamForEverybodyWhereNoTeamIsThereForTheAge() {
        assertThat(city.serving("haven", LocalDate.of(2008, 1, 1), TODAY).orElseThrow().id()).isEqualTo("wijkteam");
    }

    @Test
    void goesToATeamOfTheNeighbourhoodWhenNoneIsForTheAge() {
        TeamDirectory onlyYoung = city(team("jongeren", new Ages(16, 27), "binnenstad"));

        assertThat(onlyYoung.serving("binnenstad", LocalDate.of(1950, 1, 1), TODAY).orElseThrow().id()).isEqualTo("jongeren");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-05-01, 2003-05-01, jongeren, both of the age",
        "2001-05-01, , jongeren, of one it is unknown",
        "2001-05-01, 2020-05-01, wijkteam, a parent and a child",
        ", , wijkteam, nothing is known"})
    void servesAHouseholdByTheAgesOfAllWhoBelongToIt(LocalDate one, LocalDate other, String team, String why) {
        assertThat(city.servingAll("binnenstad", Arrays.asList(one, other), TODAY).orElseThrow().id()).as(why).isEqualTo(team);
    }

    @Test
    void endsAtAnUnknownNeighbourhood() {
        assertThat(city.serving("elders", null, TODAY)).isEmpty();
    }

    @Test
    void namesEachNeighbourhoodOnce() {
        assertThat(city.neighbourhoods()).extracting(Neighbourhood::code).containsExactly("binnenstad", "haven");
    }

    @Test
    void isRefusedAtTheStartWhenTwoTeamsAreThereForTheSamePeople() {
        assertThatThrownBy(() -> city(team("een", null, "binnenstad"), team("twee", null, "haven", "binnenstad")))
                .isInstanceOfSatisfying(TeamsOverlap.class, refused -> assertThat(refused.action()).contains("vliegwiel.teams"))
                .hasMessageContainingAll("een", "twee", "binnenstad");
        assertThatThrownBy(() -> city(team("een", new Ages(16, 27), "binnenstad"), team("twee", new Ages(26, null), "binnenstad")))
                .hasMessageContainingAll("vanaf 16 tot 27 jaar", "vanaf 26 jaar");
    }

    @Test
    void isRefusedAtTheStartWhenAnAgeCannotBe() {
        assertThatThrownBy(() -> city(team("een", new Ages(27, 16), "binnenstad"))).hasMessageContaining("leeftijd");
        assertThatThrownBy(() -> city(new Team("s", "S", Line.SECOND, null, new Ages(16, 27)))).hasMessageContaining("tweede lijn");
        assertThatThrownBy(() -> city(team("een", null, "haven"), team("een", null, "binnenstad"))).hasMessageContaining("twee keer");
    }

    @Test
    void isReadFromTheConfigurationAndStopsTheStartWhenItIsNotClear() {
        ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(OpeningTeams.class, TeamDirectory.class)
                .withBean(TeamRows.class, TeamRowsInMemory::new).withBean(Clock.class, () -> CLOCK)
                .withPropertyValues(configured(0, "wijkteam", "16", "27")).withPropertyValues(configured(1, "jongeren", "27", "40"));

        start.run(ready -> {
            ready.getBean(OpeningTeams.class).install();
            assertThat(ready.getBean(TeamDirectory.class).serving("binnenstad", LocalDate.of(1999, 11, 23), TODAY))
                    .hasValueSatisfying(team -> assertThat(team.id()).isEqualTo("jongeren"));
        });
        start.withPropertyValues(configured(1, "jongeren", "20", "40")).run(refused -> assertThat(refused).getFailure()
                .rootCause().isInstanceOf(TeamsOverlap.class).hasMessageContaining("binnenstad"));
    }

    private static String[] configured(int place, String id, String from, String to) {
        String team = "vliegwiel.teams[" + place + "].";
        return new String[] {team + "id=" + id, team + "name=" + id, team + "line=FIRST", team + "neighbourhoods[0].code=binnenstad",
            team + "neighbourhoods[0].name=Binnenstad", team + "ages.from=" + from, team + "ages.to=" + to};
    }

    @Test
    void isClearWhenAgesMeet() {
        assertThat(city(team("een", new Ages(null, 27), "binnenstad"), team("twee", new Ages(27, null), "binnenstad")).teams()).hasSize(2);
    }

    private static TeamDirectory city(Team... teams) {
        TeamProperties properties = new TeamProperties(List.of(teams), List.of());
        TeamRows rows = new TeamRowsInMemory();
        new OpeningTeams(properties, rows, CLOCK).install();
        return new TeamDirectory(rows, properties, CLOCK);
    }

    private static Team team(String id, Ages ages, String... neighbourhoods) {
        return new Team(id, id, Line.FIRST, Arrays.stream(neighbourhoods).map(code -> new Neighbourhood(code, code)).toList(), ages);
    }
}
