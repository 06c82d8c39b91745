package nl.vliegwiel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.vliegwiel.dossier.DossierRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class MeasurementsTest {

    @Autowired
    private MeasurementRows rows;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcTemplate jdbc;
    private Measurements measurements;

    @BeforeEach
    void openDossier() {
        DossierRows.open(jdbc, "2026-000001");
        measurements = new Measurements(rows, Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void countsMeasurementsFromZero() {
        measurements.take("2026-000001", "anna", List.of(DomainScore.of("WORK", 4, "Zoekt werk")));
        measurements.take("2026-000001", "anna", List.of(new DomainScore("WORK", null, OpenReason.NOT_WANTED, null)));
        entities.flush();
        entities.clear();
        assertThat(measurements.all("2026-000001")).extracting(Measurement::ordinal).containsExactly(0, 1);
        assertThat(measurements.all("2026-000001").get(0).scoreOf("WORK")).contains(DomainScore.of("WORK", 4, "Zoekt werk"));
        assertThat(measurements.latest("2026-000001").orElseThrow().scoreOf("WORK").orElseThrow().isDiscussed()).isFalse();
    }
}
