package nl.vliegwiel.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a dossier into the tables, for tests of what hangs on it. */
public final class DossierRows {

    private DossierRows() {
    }

    /** @return the id of the household */
    public static UUID open(JdbcTemplate jdbc, String reference) {
        UUID household = UUID.randomUUID();
        jdbc.update("insert into household (id, name, neighbourhood, version) values (?, 'Familie Test', 'binnenstad', 0)", household);
        jdbc.update("""
                insert into case_file (reference, household_id, team, contact_person, phase, opened_on, version)
                values (?, ?, 'wijkteam-centrum', 'anna', 'CONTACT', ?, 0)""", reference, household, LocalDate.of(2026, 11, 1));
        return household;
    }
}
