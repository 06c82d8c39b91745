package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the mouse a person")
class WholeCaseByMouseTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TO_DO = "Te doen in mijn team";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void bringsAHouseholdFromItsSignalToLettingGoAndReadsDutchOnEveryScreen() {
        tasklist.login("anna");
        signal();
        contactAndIntake();
        plan();
        tracks();
        evaluation();
        aftercare();

        assertThat(jdbc.sql("select phase from case_file where reference = ?").param(number).query(String.class).single()).isEqualTo("CLOSED");
        tasklist.screens().assertNothingIsWrong();
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
        tasklist.tick("Loslaten: het huishouden kan zelf verder");
        tasklist.type("reason", "De regeling loopt en de buurvrouw houdt een oogje in het zeil.");
        tasklist.tick("Ja, deze trajecten stoppen. Dat is met het huishouden besproken.*");
        finish("decide-next-step");
    }

    private void aftercare() {
        open(MINE, "Nazorg afspreken");
        tasklist.tick("Ja, vraag nog eens hoe het gaat");
        finish("agree-aftercare");
        waitFor("timerEvent_contactDue");
        open(MINE, "Nazorgcontact vastleggen");
        tasklist.type("words", "Ik doe de post nu elke maandag.");
        tasklist.tick("Het gaat goed");
        tasklist.tick("Nee, de nazorg is klaar");
        finish("record-aftercare");
    }
}
