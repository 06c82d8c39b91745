package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.VliegwielApplication;
import nl.vliegwiel.engine.access.StoredPasswords;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    private static final String LONG_ENOUGH = "twaalf-tekens";

    @Autowired
    private Accounts accounts;
    @Autowired
    private StoredPasswords passwords;
    @Autowired
    private IdentityService identities;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Environment environment;

    @Test
    void refusesTheDemosDatabaseWithoutTheDemoProfile(CapturedOutput console) {
        assertThatThrownBy(() -> start(environment.getProperty("spring.datasource.url"), LONG_ENOUGH))
                .isInstanceOf(UnsafeStart.class);

        assertThat(console).contains("Vliegwiel start niet: deze accounts hebben nog het wachtwoord van de demo",
                "anna", "Gebruik een eigen, lege database").doesNotContain("\tat nl.vliegwiel");
    }

    @Test
    void refusesAnEmptyDatabaseWithoutAdministrator(CapturedOutput console) {
        assertThatThrownBy(() -> start("jdbc:h2:mem:empty", "")).isInstanceOf(UnsafeStart.class);

        assertThat(console).contains("er is nog geen beheerder", "VLIEGWIEL_ADMIN_PASSWORD")
                .doesNotContain("\tat nl.vliegwiel");
    }

    @Test
    void refusesShortAdministratorPassword() {
        withoutAccounts(() -> assertThatThrownBy(() -> administrator("elf-tekens!").ensure())
                .isInstanceOf(UnsafeStart.class).hasMessageContaining("te kort"));
    }

    @Test
    void makesTheAdministratorWithTheGivenPassword() {
        withoutAccounts(() -> {
            administrator(LONG_ENOUGH).ensure();
            assertThat(identities.checkPassword(Administrator.LOGIN, LONG_ENOUGH)).isTrue();
            assertThat(accounts.hasAdministrator()).isTrue();
        });
    }

    @Test
    void needsNoPasswordOnceThereIsAnAdministrator() {
        withoutAccounts(() -> {
            administrator(LONG_ENOUGH).ensure();
            assertThatCode(() -> administrator("").ensure()).doesNotThrowAnyException();
        });
    }

    @Test
    void countsNoFailedLoginWhileItLooksForDemoPasswords() {
        withoutAccounts(() -> {
            administrator(LONG_ENOUGH).ensure();
            for (int start = 0; start < 5; start++) {
                administrator("").ensure();
            }
            assertThat(identities.checkPassword(Administrator.LOGIN, LONG_ENOUGH)).isTrue();
        });
    }

    private Administrator administrator(String password) {
        return new Administrator(accounts, passwords, new MockEnvironment(), password);
    }

    /** Runs in a transaction that is undone, so that the other tests keep their accounts. */
    private void withoutAccounts(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            accounts.all().forEach(user -> identities.deleteUser(user.getId()));
            assertThat(identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count()).isZero();
            test.run();
        });
    }

    /** Without web server and with an engine name of its own: Camunda keeps both in static fields of the JVM. */
    private static void start(String database, String password) {
        SpringApplication.run(VliegwielApplication.class, "--spring.datasource.url=" + database, "--spring.main.web-application-type=none",
                "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName(),
                "--camunda.bpm.generate-unique-process-engine-name=true", "--camunda.bpm.job-execution.enabled=false",
                "--vliegwiel.admin.password=" + password).close();
    }
}
