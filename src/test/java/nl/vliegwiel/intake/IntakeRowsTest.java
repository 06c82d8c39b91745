package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class IntakeRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private IntakeRows intakes;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcTemplate jdbc;
    private UUID householdId;

    @BeforeEach
    void openDossier() {
        householdId = DossierRows.open(jdbc, "2026-000001");
    }

    @Test
    void replacesTheScoresOfAnEarlierConversation() {
        Intake first = new Intake("2026-000001");
        first.record(answers(MatrixAnswer.NEXT_TIME, MatrixAnswer.SCORE_2), "anna", DAY);
        Intake intake = intakes.save(first);
        entities.flush();
        intake.record(answers(MatrixAnswer.SCORE_5), "anna", DAY);
        entities.flush();
        entities.clear();
        assertThat(intakes.findById("2026-000001").orElseThrow().scores()).containsExactly(DomainScore.of("DOMAIN_0", 5, null));
    }

    @Test
    void bringsTheMembersOfTheHouseholdUpToDate() {
        Household household = entities.find(Household.class, householdId);
        HouseholdMembers.update(household, List.of(new MemberRow(null, "Jan", null), new MemberRow(null, "Els", null)));
        entities.flush();
        String els = household.members().get(1).id().toString();
        HouseholdMembers.update(household, List.of(new MemberRow(els, "Elsbeth", DAY), new MemberRow(null, "Kim", null)));
        entities.flush();
        entities.clear();
        List<Member> members = entities.find(Household.class, householdId).members();
        assertThat(members).extracting(Member::name).containsExactly("Elsbeth", "Kim");
        assertThat(members.get(0).id()).hasToString(els);
        assertThat(members.get(0).birthDate()).isEqualTo(DAY);
    }

    private static RecordIntake answers(MatrixAnswer... answers) {
        List<MatrixRow> rows = new ArrayList<>();
        for (MatrixAnswer answer : answers) {
            rows.add(Told.row("DOMAIN_" + rows.size(), answer));
        }
        return Told.answers(null, rows, Arrears.YES, "Rust", null, NextStep.NEXT_CONVERSATION, DAY);
    }
}
