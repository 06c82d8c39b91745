package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In Tasklist a person")
class TasklistTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TO_DO = "Te doen in mijn team";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void bringsANewHouseholdFromItsSignalToAnAcceptedHandover() {
        tasklist.login("anna");
        signal();
        contactAndIntake();
        plan();
        tracks();
        evaluation();
        handover();

        assertThat(phase()).isEqualTo("SECOND_LINE");
    }

    private void signal() {
        tasklist.startProcess("Signaal");
        tasklist.type("householdName", "Familie Muis");
        tasklist.pick("neighbourhood", "Binnenstad");
        tasklist.type("address", "Molenstraat 12");
        tasklist.type("phone", "06 12345678");
        tasklist.type("memberName", "Sanne Muis");
        tasklist.type("birthDate", LocalDate.of(1988, 3, 14));
        tasklist.pick("source", "Huisarts");
        tasklist.type("description", "Sanne slaapt slecht en er liggen veel ongeopende brieven.");
        tasklist.tick("Geld");
        tasklist.tick("Geestelijke gezondheid");
        tasklist.screenshot("record-signal");
        tasklist.start();
        number = jdbc.sql("select number from signal where household_name = 'Familie Muis'").query(String.class).single();
        open(TO_DO, "Signaal beoordelen");
        tasklist.claim();
        finish("assess-signal");
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
    }

    private void contactAndIntake() {
        open(MINE, "Contact zoeken");
        tasklist.tick("Huisbezoek");
        tasklist.tick("Het huishouden doet mee");
        finish("record-contact-attempt");
        open(MINE, "Intake vastleggen");
        for (int row = 0; row < 12; row++) {
            tasklist.pick("answer_" + row, row == 7 ? "4 –" : "1 –");
        }
        tasklist.tick("Nee");
        tasklist.type("wishes", "Geen brieven meer waar we bang van worden.");
        tasklist.type("strengths", "De buurvrouw past op de kinderen.");
        tasklist.pick("flywheelDomain", "Geld");
        tasklist.tick("Korte hulp is genoeg: we maken een plan");
        finish("record-intake");
    }

    private void plan() {
        open(MINE, "Plan opstellen");
        goal(0, "Geld", "Voor 1 mei is er een betalingsregeling.");
        tasklist.addRow();
        goal(1, "Werk", "Sanne werkt weer drie dagen.");
        tasklist.addRow();
        goal(2, "School en opleiding", "De kinderen zijn elke dag op tijd.");
        finish("draw-up-plan");
        open(MINE, "Plan bespreken met het huishouden");
        tasklist.tick("Akkoord: we beginnen");
        finish("discuss-plan");
    }

    private void goal(int row, String domain, String goal) {
        tasklist.pick("domain_" + row, domain);
        tasklist.type("goal_" + row, goal);
        tasklist.pick("support_" + row, "Eigen netwerk");
    }

    private void tracks() {
        for (int track = 0; track < 3; track++) {
            open(MINE, "Traject starten");
            tasklist.type("firstAppointmentOn", TODAY.plusDays(3));
            finish("start-track");
        }
        open(MINE, "Check-in vastleggen");
        tasklist.tick("Gaat wel");
        tasklist.tick("Ja, we gaan door");
        finish("check-in");
    }

    private void evaluation() {
        tasklist.startProcess("Nieuws over een huishouden");
        tasklist.pick("dossier", number);
        tasklist.pick("householdEvent", "We willen nu evalueren");
        tasklist.screenshot("report-household-event");
        tasklist.start();
        open(MINE, "Opnieuw meten");
        for (int row = 0; row < 3; row++) {
            tasklist.pick("reached_" + row, "Deels bereikt");
        }
        tasklist.pick("answer_7", "5 –");
        finish("measure-again");
        open(MINE, "Vervolg kiezen");
        tasklist.tick("Overdragen aan de tweede lijn");
        tasklist.type("reason", "De schulden zijn te groot voor korte hulp.");
        finish("decide-next-step");
    }

    private void handover() {
        open(MINE, "Overdracht voorbereiden");
        tasklist.tick("Ja");
        tasklist.type("reason", "Er is langer schuldhulp nodig.");
        finish("prepare-handover");
        tasklist.logout();
        tasklist.login("els");
        open(TO_DO, "Driegesprek vastleggen");
        assertThat(tasklist.read("household")).isEqualTo("Familie Muis");
        tasklist.claim();
        tasklist.tick("Ja, met het huishouden en beide teams");
        finish("record-conversation");
        open(MINE, "Overdracht beoordelen");
        tasklist.tick("Ja, wij nemen het over");
        finish("assess-handover");
        open(MINE, "Ondersteuning starten");
        tasklist.type("firstStep", "Samen naar de schuldhulp.");
        finish("start-second-line");
    }

    @Test
    void readsWhatLooksLikeHtmlAsText() {
        String script = "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">";
        record("Familie <b>Vet</b>", script);
        number = record("Familie <b>Vet</b>", script);
        tasklist.login("anna");

        open(TO_DO, "Signaal beoordelen");

        tasklist.screenshot("html-as-text");
        assertThat(tasklist.read("household")).isEqualTo("Familie <b>Vet</b>");
        assertThat(tasklist.read("description")).isEqualTo(script);
        assertThat(tasklist.form().locator("table").innerText()).contains("Familie <b>Vet</b>");
        assertThat(tasklist.form().locator("b, script, img[src=x]").count()).isZero();
        assertThat(tasklist.page().title()).doesNotContain("broken");
    }

    @Test
    void readsInDutchWhatTheServerDoesNotAccept() {
        number = record("Familie Morgen", "Iemand maakt zich zorgen.");
        player.work("anna", number, "userTask_assessSignal", Map.of("triageOutcome", "CASE", "reason", "Liever even langs."));
        number = jdbc.sql("select dossier from signal where number = ?").param(passedOn()).query(String.class).single();
        tasklist.login("anna");
        open(MINE, "Contact zoeken");
        tasklist.type("attemptedOn", TODAY.plusDays(1));
        tasklist.tick("Huisbezoek");
        tasklist.tick("Het huishouden doet mee");

        tasklist.tryToComplete();

        assertThat(tasklist.fault()).contains("Datum van deze poging: Kies vandaag of een eerdere datum.");
        tasklist.screenshot("fault-from-the-server");
        tasklist.closeFault();
        tasklist.type("attemptedOn", TODAY);
        tasklist.complete();
    }

    private String record(String household, String description) {
        return player.start("anna", "signal", Map.of("householdName", household, "address", "Kerkstraat 9", "neighbourhood", "binnenstad",
                "source", "LANDLORD", "description", description, "concerns", List.of("HOUSING")));
    }

    private String passedOn() {
        runJobs();
        return number;
    }

    private String phase() {
        return jdbc.sql("select phase from case_file where reference = ?").param(number).query(String.class).single();
    }
}
