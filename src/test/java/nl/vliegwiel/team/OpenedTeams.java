package nl.vliegwiel.team;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The teams of the configuration, in the database of a feature's test. */
@TestConfiguration
@Import({TeamDirectory.class, TeamVersions.class, OpeningTeams.class})
public class OpenedTeams {

    @Bean
    SmartInitializingSingleton opening(OpeningTeams teams, TransactionTemplate transaction) {
        return () -> transaction.executeWithoutResult(status -> teams.install());
    }
}
