package nl.vliegwiel.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.plan.Plans;
import nl.vliegwiel.plan.RunningTracks;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change in a household's data")
class DataChangePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final LocalDate CHILD = LocalDate.of(2020, 1, 1);
    private static final Team EVERYBODY = new Team("wijkteam", "Wijkteam", Line.FIRST, List.of(), null);
    private static final Team YOUNG = new Team("jongeren", "Jongerenteam", Line.FIRST, List.of(), null);
    private static final LocalDate YOUTH = LocalDate.of(2005, 1, 1);

    private final TeamDirectory teams = mock(TeamDirectory.class);
    private final WorkingDays days = mock(WorkingDays.class);
    private final Plans plans = mock(Plans.class);
    private final CaseFile file = mock(CaseFile.class);

    @Test
    void asksForAnotherTeamWhenSomebodyOfAnotherAgeJoins() {
        servedBy("jongeren");

        assertThat(consequences(new ReportHouseholdEvent.Newcomer("Kim", CHILD)))
                .returns("wijkteam", Consequences::team)
                .returns("Bij de leeftijden in dit huishouden hoort nu Wijkteam. Bespreek of dat team verdergaat.", Consequences::told);
    }

    @Test
    void asksForNothingWhenTheAgesStayTheSame() {
        servedBy("jongeren");

        assertThat(consequences(new ReportHouseholdEvent.Newcomer("Kim", YOUTH)).any()).isFalse();
    }

    @Test
    void leavesAHouseholdThatCameToAnotherTeamBeforeWhereItIs() {
        servedBy("wijkteam-noord");

        assertThat(consequences(new ReportHouseholdEvent.Newcomer("Kim", YOUTH)).any()).isFalse();
    }

    private void servedBy(String team) {
        Household household = new Household("Familie Test", null, null, "binnenstad");
        household.add(new Member("Sam Test", YOUTH));
        when(file.household()).thenReturn(household);
        when(file.team()).thenReturn(team);
        when(days.today()).thenReturn(TODAY);
        when(plans.agreed(any())).thenReturn(Optional.empty());
        when(teams.servingAll(anyString(), any(), any())).thenReturn(Optional.of(YOUNG));
        when(teams.servingAll(eq("binnenstad"), eq(List.of(YOUTH, CHILD)), eq(TODAY))).thenReturn(Optional.of(EVERYBODY));
    }

    private Consequences consequences(ReportHouseholdEvent.Newcomer newcomer) {
        ReportHouseholdEvent report = mock(ReportHouseholdEvent.class);
        when(report.changes()).thenReturn(List.of(DataChange.JOINED));
        when(report.joined()).thenReturn(List.of(newcomer));
        when(report.newNeighbourhood()).thenReturn(null);
        when(report.movedOut()).thenReturn(null);
        when(report.deceased()).thenReturn(null);
        return new DataChangePolicy(teams, plans, mock(RunningTracks.class), days).of(file, report);
    }
}
