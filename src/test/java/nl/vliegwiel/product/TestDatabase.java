package nl.vliegwiel.product;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the product an H2 database in memory, or with {@code -Dvliegwiel.test.database=postgres} a real PostgreSQL from a Maven dependency. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("vliegwiel.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.hikari.connection-timeout=2000", "spring.datasource.url=" + url(), "spring.datasource.username=" + (isPostgres() ? "postgres" : "sa"))
                .applyTo(context);
    }

    private static String url() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        if (!isPostgres()) {
            return "jdbc:h2:mem:" + name;
        }
        return Postgres.newDatabase(name);
    }

    /** One server for all tests of this JVM, a database for each context. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("log_error_verbosity", "terse").start();
            } catch (IOException cannotStart) {
                throw new UncheckedIOException(cannotStart);
            }
        }

        static String newDatabase(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException cannotCreate) {
                throw new IllegalStateException(cannotCreate);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
