package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.closing.AgreedClosing;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A team that closes or merges (T0)")
class TeamClosingTest {

    private static final String PREPARE = "userTask_prepareClosing";
    private static final String AWAIT = "userTask_awaitClosing";
    private static final String CHOOSE = "userTask_chooseReceiver";
    private static final String FINISH = "userTask_finishRemaining";
    private static final Map<String, Object> GOES_ON = Map.of();
    private static final Map<String, Object> STAYS = Map.of("closingDecision", "WITHDRAW", "withdrawnBecause", "Het was een vergissing.");
    private static final Map<String, Object> QUESTION = Map.of("question", "Wie weet dit?", "questionTo", "SPECIALISTS", "specialists", "specialistenteam", "naming", "ANONYMOUS");

    @Autowired
    private FoundedTeams teams;
    @Autowired
    private PlayedClosing closing;
    @Autowired
    private Player player;
    @Autowired
    private Closings closings;
    @Autowired
    private DossierAccess access;
    @Autowired
    private Memberships memberships;
    @Autowired
    private TeamDirectory directory;
    @Autowired
    private TeamVersions versions;
    @Autowired
    private Rounds rounds;
    @Autowired
    private SettledRounds settled;

    private FoundedTeam south;
    private FoundedTeam east;
    private FoundedTeam west;

    @BeforeEach
    void threeTeams() {
        south = teams.found(null, FoundedTeams.newArea(), FoundedTeams.newArea());
        east = teams.found(null, FoundedTeams.newArea());
        west = teams.found(null, FoundedTeams.newArea());
    }

    @AfterEach
    void noTeamsLeft() {
        teams.dissolve(south, east, west);
    }

    @Test
    void leavesNoCaseAndNoTaskBehind() {
        PlayedHousehold contact = teams.household(south, Map.of());
        PlayedHousehold intake = teams.household(south, Map.of()).work(south.worker(), "userTask_makeContact", Answers.JOINS);
        PlayedHousehold signal = teams.signal(south, Map.of());
        PlayedHousehold advice = teams.signal(south, Map.of("concerns", List.of("HOUSING")))
                .work(south.worker(), "userTask_assessSignal", Answers.AS_PROPOSED);
        PlayedHousehold closed = teams.household(south, Map.of()).work(south.worker(), "userTask_makeContact", Answers.DECLINES)
                .work(south.worker(), "userTask_confirmRest", Answers.STOP);
        PlayedHousehold elsewhere = teams.signal(south, Map.of("neighbourhood", west.neighbourhoods().get(0)));
        HelpDecisions.start(player, south.worker(), "case-decision", intake, HelpDecisions.EXPENSIVE);
        HelpDecisions.start(player, south.worker(), "consultation", intake, QUESTION);
        player.start(south.worker(), "pause-task", Map.of("task", signalTask(south, signal), "reason", "AWAY", "untilOn", "2026-05-20"));
        signal.runJobs();

        closing.agree(south, east.id(), Map.of());
        assertThat(closing.shown(south, PREPARE).toString()).contains("Open dossiers, count=2", "Signaal", "Collega " + south.worker());
        closing.work(south, PREPARE, GOES_ON);
        assertThat(directory.find(south.id())).as("nothing changes before the day").isPresent();
        closing.at(PlayedClosing.DAY, south, contact, intake, signal, advice, elsewhere);

        assertThat(closing.ends(south)).containsExactly("endEvent_teamClosed");
        assertThat(closing.openDossiers(south.id())).isZero();
        assertThat(closing.rowsOf(south.id())).isZero();
        assertThat(closing.rowsOf(SetupTenant.of(south.id()))).isZero();
        assertThat(memberships.members(south.id())).isEmpty();
        assertThat(contact.openTasks()).containsExactly("userTask_makeContact", "userTask_readIn");
        assertThat(intake.openTasks()).contains("userTask_recordIntake", "userTask_readIn");
        assertThat(intake.processes("consultation")).singleElement().satisfies(asked -> assertThat(asked.getTenantId()).isEqualTo(east.id()));
        assertThat(signal.open("userTask_assessSignal")).singleElement().returns(east.id(), Task::getTenantId);
        assertThat(advice.open("userTask_giveAdvice")).singleElement().returns(east.id(), Task::getTenantId);
        assertThat(closed.cover("team")).isEqualTo(east.id());
        for (PlayedHousehold household : List.of(contact, intake, closed)) {
            assertThat(access.allows(memberships.memberOf(south.worker()), household.number())).isFalse();
            assertThat(access.allows(List.of(east.id()), household.number())).isTrue();
        }
        contact.work(east.worker(), "userTask_readIn", Map.of("contactPerson", east.worker()));
        assertThat(contact.cover("contact_person")).isEqualTo(east.worker());
        signal.work(east.worker(), "userTask_assessSignal", Answers.AS_PROPOSED);
        assertThat(signal.cover("team")).isEqualTo(east.id());
        assertThat(directory.serving(south.neighbourhoods().get(0)).map(Team::id)).contains(east.id());
    }

    @Test
    void waitsForAHandoverUnderWayAndAsksAfterItElsewhere() {
        PlayedHousehold household = teams.household(south, Map.of("shortSupportFails", true))
                .work(south.worker(), "userTask_prepareHandover", Answers.AGREES);
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.at(PlayedClosing.DAY, south, household);

        assertThat(closing.shown(south, FINISH).toString()).contains(household.number(), "Rond de overdracht").doesNotContain("Familie");
        closing.at(PlayedClosing.DAY.plusDays(1), south, household);
        assertThat(closing.team(south, FINISH)).as("looked again in the morning").hasSize(1);

        household.work("els", "userTask_recordConversation", Answers.HELD).work("els", "userTask_assessHandover", Answers.ACCEPTED);
        closing.work(south, FINISH, Map.of());
        closing.at(PlayedClosing.DAY.plusDays(2), south, household);

        assertThat(closing.ends(south)).containsExactly("endEvent_teamClosed");
        assertThat(closing.rowsOf(south.id())).isZero();
        assertThat(household.process("handover-follow-up").getTenantId()).isEqualTo(east.id());
        assertThat(access.allows(List.of(east.id()), household.number())).isTrue();
        assertThat(access.allows(List.of(south.id()), household.number())).isFalse();
    }

    @Test
    void dividesItsNeighbourhoodsOverTeams() {
        PlayedHousehold first = teams.household(south, Map.of());
        PlayedHousehold second = teams.household(south, Map.of("neighbourhood", south.neighbourhoods().get(1)));
        closing.agree(south, east.id(), Map.of(south.neighbourhoods().get(1), west.id()));
        closing.work(south, PREPARE, GOES_ON);
        closing.at(PlayedClosing.DAY, south, first, second);

        assertThat(List.of(first, second)).extracting(household -> household.cover("team")).containsExactly(east.id(), west.id());
        assertThat(south.neighbourhoods()).extracting(area -> directory.serving(area).orElseThrow().id()).containsExactly(east.id(), west.id());
    }

    @Test
    void staysWhenItIsTakenBackBeforeTheDay() {
        PlayedHousehold household = teams.household(south, Map.of());
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.manage(south, AWAIT, STAYS);
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.manage(south, AWAIT, Map.of("closesOn", PlayedClosing.DAY.plusDays(7).toString()));
        closing.withdraw(south);
        closing.at(PlayedClosing.DAY.plusDays(7), south, household);

        assertThat(closing.ends(south)).containsExactly("endEvent_closingCancelled", "endEvent_closingWithdrawn");
        assertThat(household.cover("team")).isEqualTo(south.id());
        assertThat(directory.find(south.id())).isPresent();
        assertThat(closings.isUnderWay(south.id())).isFalse();
    }

    @Test
    void isTakenBackByManagementAloneAndMovesOnlySoFar() {
        closing.agree(south, east.id(), Map.of());
        Map<String, Object> tooFar = Map.of("closesOn", PlayedClosing.DAY.plusWeeks(8).plusDays(1).toString());
        assertThatThrownBy(() -> closing.work(south, PREPARE, tooFar)).hasMessageContaining("tot en met 29 juni 2026");
        closing.work(south, PREPARE, Map.of("closesOn", PlayedClosing.DAY.plusWeeks(8).toString()));

        assertThatThrownBy(() -> closing.work(south, AWAIT, STAYS)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> closing.manage(south, AWAIT, tooFar)).hasMessageContaining("tot en met 29 juni 2026");
        closing.manage(south, AWAIT, STAYS);
        assertThat(closing.ends(south)).containsExactly("endEvent_closingCancelled");
    }

    @Test
    void leavesNoRoundAndNobodyInItsSetUp() {
        Round round = settled.begin(south.id(), "Team zuid");
        memberships.join(SetupTenant.of(south.id()), west.worker());
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.at(PlayedClosing.DAY, south);

        assertThat(closing.ends(south)).containsExactly("endEvent_teamClosed");
        assertThat(rounds.running(south.id())).isEmpty();
        assertThat(rounds.get(round.number()).endedOn()).isEqualTo(PlayedClosing.DAY);
        assertThat(memberships.members(SetupTenant.of(south.id()))).isEmpty();
        assertThat(closings.isUnderWay(south.id())).isFalse();
    }

    @Test
    void isRefusedWhileItGoesOnWithTheWorkOfAnother() {
        closing.agree(south, east.id(), Map.of(south.neighbourhoods().get(1), west.id()));

        for (FoundedTeam receiver : List.of(east, west)) {
            assertThat(closings.objections(new AgreedClosing(receiver.id(), null, Map.of(), PlayedClosing.DAY, "Klaar"))).singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.field()).isEqualTo("team");
                        assertThat(fault.message()).startsWith("Dit team gaat verder met het werk van Team").endsWith("Wacht tot dat klaar is.");
                    });
        }
        closing.withdraw(south);
        assertThat(closings.objections(new AgreedClosing(east.id(), west.id(), Map.of(), PlayedClosing.DAY, "Klaar"))).isEmpty();
    }

    @Test
    void isRefusedForAReceiverThatIsGoneByThen() {
        versions.close(east.id(), null, PlayedClosing.DAY, "klaar", "daan");

        assertThat(closings.objections(new AgreedClosing(south.id(), east.id(), Map.of(), PlayedClosing.DAY, "Klaar")))
                .extracting(fault -> fault.field()).containsExactly("receivingTeam");
        assertThat(closings.objections(new AgreedClosing(south.id(), east.id(), Map.of(), PlayedClosing.DAY.minusDays(1), "Klaar"))).isEmpty();
    }

    @Test
    void asksForAnotherTeamWhenTheReceiverIsGoneOnTheDay() {
        PlayedHousehold household = teams.household(south, Map.of());
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        teams.dissolve(east);
        closing.at(PlayedClosing.DAY, south, household);

        assertThat(directory.find(south.id())).as("nothing changed yet").isPresent();
        assertThatThrownBy(() -> closing.manage(south, CHOOSE, Map.of("receivingTeam", east.id()))).hasMessageContaining("Welk team gaat verder?");
        closing.manage(south, CHOOSE, Map.of("receivingTeam", west.id()));
        closing.at(PlayedClosing.DAY.plusDays(1), south, household);

        assertThat(closing.ends(south)).containsExactly("endEvent_teamClosed");
        assertThat(household.cover("team")).isEqualTo(west.id());
    }

    @Test
    void isNotTakenBackOnceItHasBegun() {
        PlayedHousehold household = teams.household(south, Map.of("shortSupportFails", true));
        closing.agree(south, east.id(), Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.at(PlayedClosing.DAY, south, household);

        assertThatThrownBy(() -> closing.withdraw(south)).hasMessageContaining("Intrekken kan niet meer");
    }

    @Test
    void isRefusedWithoutATeamThatGoesOnWithItsDossiers() {
        teams.household(south, Map.of());
        AgreedClosing nobody = new AgreedClosing(south.id(), null, Map.of(), PlayedClosing.DAY, "Klaar");

        assertThat(closings.objections(nobody)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("receivingTeam");
            assertThat(fault.message()).isEqualTo("Dit team heeft nog 1 open dossier. Kies welk team daarmee verdergaat.");
        });
        assertThatThrownBy(() -> closings.agree(nobody, "daan")).hasMessageContaining("Welk team gaat verder?");
        assertThat(closings.receivingOptions(south.id())).extracting(Option::value).contains(east.id(), west.id()).doesNotContain(south.id(), "specialistenteam");
        assertThat(closings.objections(new AgreedClosing(south.id(), south.id(), Map.of(), Households.START.toLocalDate(), "Klaar")))
                .extracting(fault -> fault.field()).containsExactly("receivingTeam", "closesOn");
        assertThat(closings.objections(new AgreedClosing("specialistenteam", east.id(), Map.of(), PlayedClosing.DAY, "Klaar")))
                .extracting(fault -> fault.field()).containsExactly("team");
    }

    @Test
    void closesWithNobodyToGoOnWhenThereIsNothing() {
        closing.agree(south, null, Map.of());
        closing.work(south, PREPARE, GOES_ON);
        closing.at(PlayedClosing.DAY, south);

        assertThat(closing.ends(south)).containsExactly("endEvent_teamClosed");
        assertThat(directory.isClosed(south.id())).isTrue();
    }

    private String signalTask(FoundedTeam team, PlayedHousehold signal) {
        Task task = signal.open("userTask_assessSignal").get(0);
        player.claim(team.worker(), signal.signal(), "userTask_assessSignal");
        return task.getId();
    }
}
