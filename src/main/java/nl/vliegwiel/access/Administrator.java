package nl.vliegwiel.access;

import nl.vliegwiel.engine.access.StoredPasswords;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is an administrator, because Camunda lets anybody make one as long as there is none, and
 * that nobody's password is the one of the demo.
 */
@Component
class Administrator {

    static final String LOGIN = "beheer";
    static final String DEMO_PASSWORD = "demo";
    private static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final StoredPasswords passwords;
    private final String password;
    private final boolean demo;

    Administrator(Accounts accounts, StoredPasswords passwords, Environment environment,
            @Value("${vliegwiel.admin.password:}") String password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** @throws UnsafeStart when the product would be open to anybody */
    void ensure() {
        if (!demo) {
            refuseWeakPassword();
            refuseDemoAccounts();
        }
        if (accounts.hasAdministrator()) {
            return;
        }
        if (password.isEmpty()) {
            throw UnsafeStart.noAdministrator(LOGIN);
        }
        accounts.create(LOGIN, "Beheer", "Vliegwiel", password, Role.ADMINISTRATOR);
        accounts.makeAdministrator(LOGIN);
    }

    private void refuseWeakPassword() {
        if (!password.isEmpty() && password.length() < SHORTEST_PASSWORD) {
            throw UnsafeStart.weakAdministratorPassword(SHORTEST_PASSWORD);
        }
    }

    private void refuseDemoAccounts() {
        var logins = accounts.all().stream()
                .filter(user -> passwords.matches(user, DEMO_PASSWORD)).map(User::getId).toList();
        if (!logins.isEmpty()) {
            throw UnsafeStart.demoPasswords(logins);
        }
    }
}
