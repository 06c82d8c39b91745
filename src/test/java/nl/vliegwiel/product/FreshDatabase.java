package nl.vliegwiel.product;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each class the product as it stands after its start: no task, household or member of an earlier class is left. So the order of the
 * classes does not count, which differs from machine to machine. Models that tests deployed stay, as the engine keeps them in memory.
 */
class FreshDatabase implements BeforeAllCallback {

    private static final String COPY = "fresh";
    private static final List<String> KEPT = List.of("act_re_", "act_ge_", "act_ru_jobdef", "flyway_");
    private static final Map<ApplicationContext, Boolean> COPIED = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void beforeAll(ExtensionContext context) {
        ApplicationContext product = SpringExtension.getApplicationContext(context);
        ProcessEngines.registerProcessEngine(product.getBean(ProcessEngine.class)); // a start that a test saw refused may have taken its place
        JdbcClient database = product.getBean(JdbcClient.class);
        if (COPIED.putIfAbsent(product, true) == null) {
            run(database, "create schema " + COPY);
            tables(database).forEach(table -> run(database, "create table " + COPY + "." + table + " as select * from " + table));
        } else {
            product.getBean(TransactionTemplate.class).executeWithoutResult(status -> putBack(database));
        }
    }

    private static void putBack(JdbcClient database) {
        run(database, TestDatabase.isPostgres() ? "set local session_replication_role = replica" : "set referential_integrity false");
        for (String table : tables(database)) {
            run(database, "delete from " + table);
            run(database, "insert into " + table + " overriding system value select * from " + COPY + "." + table);
        }
        if (!TestDatabase.isPostgres()) {
            run(database, "set referential_integrity true");
        }
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select lower(table_name) from information_schema.tables where table_type = 'BASE TABLE' and lower(table_schema) = 'public'")
                .query(String.class).list().stream().filter(table -> KEPT.stream().noneMatch(table::startsWith)).sorted().toList();
    }

    private static void run(JdbcClient database, String statement) {
        database.sql(statement).update();
    }
}
