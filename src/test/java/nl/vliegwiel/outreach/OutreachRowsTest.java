package nl.vliegwiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import nl.vliegwiel.dossier.DossierRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class OutreachRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private ContactAttempts attempts;
    @Autowired
    private Rests rests;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void openDossier() {
        DossierRows.open(jdbc, "2026-000001");
    }

    @Test
    void keepsAttemptsInTheOrderTheyWereRecorded() {
        attempts.save(attempt(ContactResult.THINKING, Instant.parse("2026-11-22T09:00:00Z")));
        attempts.save(attempt(ContactResult.NOT_REACHED, Instant.parse("2026-11-01T09:00:00Z")));
        entities.flush();
        entities.clear();
        assertThat(attempts.findByReferenceOrderByRecordedAt("2026-000001")).extracting(ContactAttempt::result)
                .containsExactly(ContactResult.NOT_REACHED, ContactResult.THINKING);
    }

    @Test
    void keepsWhyAHouseholdIsLeftAtRest() {
        rests.save(new Rest("2026-000001", new ConfirmRest(null, null, RestDecision.STOP, null, RestReason.DECLINES, "Laat ons met rust"), DAY, "anna"));
        entities.flush();
        entities.clear();
        assertThat(rests.findByReferenceOrderByDecidedOn("2026-000001")).extracting(Rest::reason).containsExactly(RestReason.DECLINES);
    }

    private static ContactAttempt attempt(ContactResult result, Instant at) {
        return new ContactAttempt("2026-000001",
                new RecordContactAttempt(null, null, null, null, null, null, null, null, false, DAY, ContactWay.PHONE, CompanionKind.PARTNER, null,
                        null, "Wijkagent", result, DAY, false, null, null, "Belt terug", null, null, null), "anna", at);
    }
}
