package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersions;
import nl.vliegwiel.team.UnknownMember;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class MembershipsTest {

    private static final String TENANT = SetupProbe.TENANT;

    @Autowired
    private Memberships memberships;
    @Autowired
    private SetupProbe setup;
    @Autowired
    private IdentityService identity;
    @Autowired
    private TaskService tasks;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private TeamVersions versions;
    @Autowired
    private TeamDirectory directory;

    @AfterEach
    void forget() {
        identity.clearAuthentication();
        memberships.leave(TENANT, "bram");
        setup.forget();
    }

    @Test
    void changeOnceAndCountWithinTheSameTransaction() {
        memberships.open(TENANT, "Opzet Proefteam");
        identity.setAuthentication("petra", List.of("partner"), List.of());

        transaction.executeWithoutResult(status -> {
            memberships.join(TENANT, "bram");
            memberships.join(TENANT, "bram");
            assertThat(memberships.members(TENANT)).extracting(Colleague::name).contains("Bram Kuipers");
            assertThat(memberships.memberOf("bram")).contains(TENANT, "wijkteam-noord");
            memberships.leave(TENANT, "bram");
            memberships.leave(TENANT, "bram");
            assertThat(memberships.memberOf("bram")).doesNotContain(TENANT);
            memberships.join(TENANT, "bram");
        });

        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("petra");
        assertThat(memberships.memberOf("bram")).contains(TENANT);
    }

    @Test
    void areUndoneWithTheirTransaction() {
        memberships.open(TENANT, "Opzet Proefteam");

        transaction.executeWithoutResult(status -> {
            memberships.join(TENANT, "bram");
            status.setRollbackOnly();
        });

        assertThat(memberships.memberOf("bram")).doesNotContain(TENANT);
    }

    @Test
    void leaveNoTaskBehind() {
        setup.invite("bram");
        Task asked = setup.ask("bram");

        transaction.executeWithoutResult(status -> memberships.leave(TENANT, "bram"));

        assertThat(tasks.createTaskQuery().taskId(asked.getId()).taskCandidateGroup("projectleider").singleResult()).returns(null, Task::getAssignee);
    }

    @Test
    void knowRolesAndAccounts() {
        assertThat(memberships.withRole("sociaal-werker")).extracting(Colleague::login).contains("anna", "amir", "bram");
        assertThat(memberships.rolesOf("bram")).containsExactly("sociaal-werker");
        assertThat(memberships.exists("bram")).isTrue();
        assertThat(memberships.exists("niemand")).isFalse();

        memberships.takeRole("bram", "coordinator");
        memberships.takeRole("bram", "coordinator");
        assertThat(memberships.rolesOf("bram")).containsExactlyInAnyOrder("sociaal-werker", "coordinator");
        memberships.dropRole("bram", "coordinator");
        memberships.dropRole("bram", "coordinator");
        assertThat(memberships.rolesOf("bram")).containsExactly("sociaal-werker");
    }

    @Test
    void areRefusedForWhatIsNotThere() {
        assertThatThrownBy(() -> memberships.join(TENANT + "-x", "bram")).isInstanceOf(UnknownMember.class);
        assertThatThrownBy(() -> memberships.join("wijkteam-noord", "niemand")).isInstanceOf(UnknownMember.class);
        assertThatThrownBy(() -> memberships.takeRole("bram", "niets")).isInstanceOf(UnknownMember.class);
    }

    /** In the database, for both of them. */
    @Test
    void standBesideTeamsThatAreLaidDownOnce() {
        AgreedTeam island = new AgreedTeam("proefeiland", "Proefteam Eiland", Line.FIRST,
                List.of(new Neighbourhood("proefeiland", "Proefeiland"), new Neighbourhood("proefkade", "Proefkade")), null,
                LocalDate.of(2090, 1, 1), "opzet-proefeiland-1");

        versions.agree(island, "daan");
        versions.agree(island, "daan");

        assertThat(directory.history("proefeiland")).singleElement().satisfies(version -> assertThat(version.team()).isEqualTo(island2090()));
        assertThat(directory.find("proefeiland")).isEmpty();
        assertThat(directory.find("proefeiland", LocalDate.of(2090, 1, 1))).isPresent();
        assertThat(directory.nameOf("proefeiland")).isEqualTo("Proefteam Eiland");
    }

    private nl.vliegwiel.team.Team island2090() {
        return directory.find("proefeiland", LocalDate.of(2090, 1, 1)).orElseThrow();
    }
}
