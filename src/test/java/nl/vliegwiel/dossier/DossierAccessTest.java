package nl.vliegwiel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FeatureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@FeatureTest
class DossierAccessTest {

    private static final String OWN = "2033-000001";
    private static final String CLOSED = "2033-000002";
    private static final String GIVEN = "2033-000003";
    private static final String ENDED = "2033-000004";
    private static final String ASKED = "2033-000005";
    private static final String ASKED_AND_CLOSED = "2033-000006";
    private static final String ASKED_BY_ANOTHER_TEAM = "2033-000007";
    private static final String OF_ANOTHER_TEAM = "2033-000008";
    private static final List<String> ALL = List.of(OWN, CLOSED, GIVEN, ENDED, ASKED, ASKED_AND_CLOSED, ASKED_BY_ANOTHER_TEAM, OF_ANOTHER_TEAM);

    @Autowired
    private DossierAccess access;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void dossiers(@Autowired Clock clock) {
        ALL.forEach(number -> DossierRows.open(jdbc, number));
        List.of(GIVEN, ENDED, ASKED_BY_ANOTHER_TEAM, OF_ANOTHER_TEAM)
                .forEach(number -> jdbc.update("update case_file set team = 'wijkteam-noord' where reference = ?", number));
        List.of(CLOSED, ASKED_AND_CLOSED).forEach(number -> jdbc.update("update case_file set phase = 'CLOSED', closed_on = ? where reference = ?",
                LocalDate.now(clock), number));
        access.give(GIVEN, "wijkteam-centrum");
        access.give(ENDED, "wijkteam-centrum");
        access.withdraw(ENDED, "wijkteam-centrum");
        List.of(ASKED, ASKED_AND_CLOSED, ASKED_BY_ANOTHER_TEAM, ENDED).forEach(number -> access.giveTo(number, "petra"));
        access.withdrawFrom(ENDED, "petra");
    }

    @ParameterizedTest
    @CsvSource({"sociaal-werker,wijkteam-centrum,1 2 3 5 6", "coordinator,wijkteam-centrum,1 2 3 5 6", "regisseur,wijkteam-noord,3 4 7 8",
        "partner,wijkteam-centrum,5", "partner,wijkteam-noord,7", "sociaal-werker,,''", "partner,,''"})
    void saysTheSameOfOneDossierOfManyAndInSql(String role, String team, String visible) {
        Actor petra = new Actor("petra", Set.of(role), team == null ? Set.of() : Set.of(team));
        List<String> expected = visible.isEmpty() ? List.of() : List.of(visible.split(" ")).stream().map("2033-00000"::concat).toList();

        assertThat(ALL.stream().filter(number -> access.allows(petra, number))).containsExactlyElementsOf(expected);
        assertThat(access.visible(petra, ALL)).extracting(CaseFile::reference).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(bySql(petra)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"projectleider", "management", "beheerder"})
    void namesNoHouseholdToRolesThatWorkWithNone(String role) {
        Actor daan = new Actor("daan", Set.of(role), Set.of("wijkteam-centrum", "wijkteam-noord"));

        assertThat(access.visible(daan, ALL)).isEmpty();
        assertThat(access.viewOf(daan, OWN)).isEmpty();
        assertThat(bySql(daan)).isEmpty();
    }

    @Test
    void namesNoHouseholdForNoNumber() {
        assertThat(access.visible(new Actor("anna", Set.of("sociaal-werker"), Set.of("wijkteam-centrum")), List.of())).isEmpty();
    }

    private List<String> bySql(Actor actor) {
        VisibleDossiers visible = VisibleDossiers.to(actor);
        return JdbcClient.create(jdbc).sql("select c.reference from case_file c where " + visible.condition() + " and c.reference like '2033-%' order by 1")
                .params(visible.parameters()).query(String.class).list();
    }
}
