package nl.vliegwiel.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class SearchTest {

    private static final String CENTRE = "wijkteam-centrum";
    private static final Actor ANNA = new Actor("anna", Set.of("sociaal-werker"), Set.of(CENTRE));
    private static final Actor BRAM = new Actor("bram", Set.of("sociaal-werker"), Set.of("wijkteam-noord"));
    private static final Actor PETRA = new Actor("petra", Set.of("partner"), Set.of(CENTRE));
    private static final Actor DAAN = new Actor("daan", Set.of("projectleider"), Set.of(CENTRE, "wijkteam-noord"));

    @LocalServerPort
    private int port;
    @Autowired
    private Search search;
    @Autowired
    private Visible visible;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aHousehold() {
        for (String rows : List.of("dossier_grant where reference like '2031-%'", "dossier_person_grant where reference like '2031-%'",
                "case_file where reference like '2031-%'")) {
            jdbc.update("delete from " + rows);
        }
        open("2031-000417", "Familie Van der Zwaluwen", "Kiekendiefstraat 12a", "06-1234 5678", CENTRE, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwaluwen", "ZWALUW", "Familie v.d. Zwaluwen", "Zwalluwen", "kiekendief", "Kiekendiefstr. 12a", "2031-000417", "2031-417", "417",
        "Oriana", "Oriana Zwaluwen", "0612345678", "06 1234 56 78", "+31612345678", "0031 6 12345678", "+31 (0)6 1234 5678",
        "06.12.34.56.78"})
    void findsAHousehold(String typed) {
        assertThat(search.find(ANNA, typed).hits()).extracting(Hit::number).contains("2031-000417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-1234 5678", "+31 6 12345678", "+31 (0)6 12345678", "0031612345678", "0031 (0)6 1234 5678", "06/12345678", "06.12.34.56.78"})
    void findsATelephoneNumberHoweverItWasWrittenDown(String written) {
        jdbc.update("update household set phone = ? where id = (select household_id from case_file where reference = '2031-000417')", written);

        for (String typed : List.of("0612345678", "+31612345678", "0031 6 1234 5678", "+31 (0)6 1234 5678")) {
            assertThat(search.find(ANNA, typed).hits()).as(typed).extracting(Hit::number).contains("2031-000417");
        }
        assertThat(search.find(ANNA, "0687654321").hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwaluwen", "2031-000417", "417", "Kiekendiefstraat 12a", "Oriana", "Zwalluwen", "0612345678"})
    void findsNothingOfAnotherTeamAsIfItWereNotThere(String typed) {
        Found unknown = search.find(ANNA, "Wxyzwxyz");

        assertThat(search.find(BRAM, typed)).isEqualTo(unknown);
        assertThat(search.find(PETRA, typed)).as("an outsider who is not asked").isEqualTo(unknown);
        assertThat(search.find(DAAN, typed)).as("a project lead").isEqualTo(unknown);
    }

    @Test
    void findsForATeamWithAccessTheNameAndNoAddress() {
        jdbc.update("insert into dossier_grant (id, reference, team, given_at) values (?, '2031-000417', 'wijkteam-noord', ?)", UUID.randomUUID(), now());

        assertThat(search.find(BRAM, "zwaluwen").hits()).singleElement().satisfies(hit -> assertThat(hit.address()).isNull());
        assertThat(search.find(BRAM, "kiekendief").hits()).isEmpty();
        jdbc.update("update dossier_grant set ended_at = ?", now());
        assertThat(search.find(BRAM, "zwaluwen").hits()).isEmpty();
    }

    @Test
    void findsForAnOutsiderOnlyTheHouseholdsThatAreAsked() {
        open("2031-000418", "Familie Zwaluwendaal", null, null, CENTRE, null);
        jdbc.update("insert into dossier_person_grant (id, reference, person, given_at) values (?, '2031-000417', 'petra', ?)", UUID.randomUUID(), now());

        assertThat(search.find(PETRA, "zwaluwen").hits()).extracting(Hit::number).containsExactly("2031-000417");
    }

    @Test
    void putsClosedHouseholdsLastAndSaysSo() {
        open("2031-000419", "Familie Zwaluwenberg", null, null, CENTRE, LocalDate.of(2031, 2, 1));

        assertThat(search.find(ANNA, "zwaluwen").hits()).extracting(Hit::state).containsExactly("Contact leggen", "Gesloten");
    }

    @Test
    void comparesSpellingsOnlyWhenFewAreSpelledAsTyped() {
        open("2031-000430", "Familie Zwalluwen", null, null, CENTRE, null);
        openMore(3);
        assertThat(search.find(ANNA, "zwaluwen").hits()).extracting(Hit::number).hasSize(5).contains("2031-000430");

        open("2031-000510", "Familie Zwaluwen", null, null, CENTRE, null);
        assertThat(search.find(ANNA, "zwaluwen").hits()).extracting(Hit::number).hasSize(5).doesNotContain("2031-000430");
    }

    @Test
    void doesNotCountWhatLooksAlikeAmongTheTooMany() {
        openMore(25);
        open("2031-000431", "Familie Zwalluwen", null, null, CENTRE, null);

        Found found = search.find(ANNA, "zwalluwen");
        assertThat(found.hits()).hasSize(20).first().extracting(Hit::number).isEqualTo("2031-000431");
        assertThat(found.message()).isEqualTo("20 huishoudens gevonden.");
    }

    @Test
    void readsThePeopleOfTheHouseholdsThatItComparesOpenOnesFirst() {
        open("2031-999998", "Familie Oud", null, null, CENTRE, LocalDate.of(2031, 2, 1));
        open("2031-999997", "Familie Nieuw", null, null, CENTRE, null);

        assertThat(visible.all(ANNA, 1)).extracting(Visible.Household::number).containsExactly("2031-999997");
        assertThat(visible.members(ANNA, 1)).containsOnlyKeys("2031-999997");
    }

    @Test
    void asksToTypeMoreWhenThereAreTooMany() {
        openMore(25);

        Found found = search.find(ANNA, "zwaluwen");
        assertThat(found.hits()).hasSize(20);
        assertThat(found.message()).contains("meer dan 20");
    }

    @Test
    void takesSignsThatSqlKnowsAsTheyAre() {
        assertThat(search.find(ANNA, "%%").hits()).isEmpty();
        assertThat(search.find(ANNA, "__").hits()).isEmpty();
        assertThat(search.find(ANNA, "!!").hits()).isEmpty();
        assertThat(search.find(ANNA, "' or '1'='1").hits()).isEmpty();
    }

    @Test
    void saysThatATextIsTooShortOrTooLong() {
        assertThat(search.find(ANNA, " z ").message()).contains("ten minste 2");
        assertThat(search.find(ANNA, null).message()).contains("ten minste 2");
        assertThat(search.find(ANNA, "z".repeat(101)).message()).contains("hooguit 100");
    }

    @Test
    void answersAScreenAndAPageWithoutTheTextInTheAddress() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        assertThat(anna.post("/api/desk/search", "{\"text\": \"zwaluwen\"}").body()).contains("2031-000417");
        String form = anna.get("/zoeken").body();
        String token = form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String page = anna.send("POST", "/zoeken", "application/x-www-form-urlencoded", "_csrf=" + token + "&tekst=zwaluwen").body();
        assertThat(form).contains("method=\"post\"");
        assertThat(page).contains("/dossier/2031-000417", "1 huishouden gevonden.");
    }

    private void openMore(int many) {
        for (int number = 500; number < 500 + many; number++) {
            open("2031-000" + number, "Familie Zwaluwen", null, null, CENTRE, null);
        }
    }

    private void open(String number, String name, String address, String phone, String team, LocalDate closed) {
        UUID household = UUID.randomUUID();
        jdbc.update("insert into household (id, name, address, phone, neighbourhood, version) values (?, ?, ?, ?, 'binnenstad', 0)", household, name, address, phone);
        jdbc.update("insert into household_member (id, household_id, name, sequence) values (?, ?, ?, 0)", UUID.randomUUID(), household,
                address == null ? "Nn" : "Oriana van der Zwaluwen");
        jdbc.update("""
                insert into case_file (reference, household_id, team, contact_person, phase, opened_on, closed_on, version)
                values (?, ?, ?, 'anna', ?, ?, ?, 0)""", number, household, team, closed == null ? "CONTACT" : "CLOSED", LocalDate.of(2031, 1, 1), closed);
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.parse("2031-01-01T10:00:00Z"));
    }
}
