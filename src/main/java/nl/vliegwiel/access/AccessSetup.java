package nl.vliegwiel.access;

import nl.vliegwiel.team.OpeningPosition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts groups, rights, filters, teams, what was agreed with them, and accounts in place, or stops the start. Runs once everything is built and
 * before the web server listens, so that nobody ever reaches a product without an administrator.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {

    /** The row that the engine itself locks while it starts: several nodes on one database take turns. */
    private static final String START_UP_LOCK =
            "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update";

    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final RightsSeeding rights;
    private final ObjectProvider<OpeningPosition> opening;
    private final TeamTenants tenants;
    private final Administrator administrator;
    private final ObjectProvider<DemoAccounts> demo;

    AccessSetup(TransactionTemplate transaction, JdbcTemplate database, RightsSeeding rights, ObjectProvider<OpeningPosition> opening,
            TeamTenants tenants, Administrator administrator, ObjectProvider<DemoAccounts> demo) {
        this.transaction = transaction;
        this.database = database;
        this.rights = rights;
        this.opening = opening;
        this.tenants = tenants;
        this.administrator = administrator;
        this.demo = demo;
    }

    /** @throws UnsafeStart when the product would be open to anybody; nothing is written then */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            database.queryForObject(START_UP_LOCK, String.class);
            rights.seed();
            opening.orderedStream().forEach(OpeningPosition::install);
            tenants.seed();
            administrator.ensure();
            demo.ifAvailable(DemoAccounts::seed);
        });
    }
}
