package nl.vliegwiel.engine.access;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

/** Compares a password with the stored hash; unlike a login it counts no failures and locks nobody out. */
@Component
public class StoredPasswords {

    private final ProcessEngineConfigurationImpl configuration;

    StoredPasswords(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    /** @param user as a user query returned it */
    public boolean matches(User user, String password) {
        UserEntity stored = (UserEntity) user;
        String salted = EncryptionUtil.saltPassword(password, stored.getSalt());
        return stored.getPassword() != null
                && configuration.getPasswordManager().check(salted, stored.getPassword());
    }
}
