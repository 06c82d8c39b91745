package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody touches the mouse here, not even to log in: the shortcuts of Tasklist, Tab, arrows, Enter and Space. */
@DisplayName("Without a mouse a person")
class WholeCaseByKeyboardTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TO_DO = "Te doen in mijn team";
    private static final LocalDate TODAY = LocalDate.now();

    private KeyboardInTasklist keys;

    @Test
    void bringsAHouseholdFromItsSignalToAnAcceptedHandoverAndSeesWhereTheFocusIs() {
        keys = new KeyboardInTasklist(tasklist);
        keys.login("anna");
        signal();
        contactAndIntake();
        planAndTrack();
        evaluation();
        keys.logout();
        keys.login("els");
        handover();

        assertThat(jdbc.sql("select phase from case_file where reference = ?").param(number).query(String.class).single()).isEqualTo("SECOND_LINE");
        assertThat(keys.unseen()).isEmpty();
    }

    private void signal() {
        keys.startProcess("Signaal");
        keys.type("householdName", "Familie Toets");
        keys.pick("neighbourhood", "Binnenstad");
        keys.type("memberName", "Tom Toets");
        keys.pick("source", "Huisarts");
        keys.type("description", "Er liggen veel ongeopende brieven.");
        keys.tick("Geld");
        keys.tick("Geestelijke gezondheid");
        keys.start();
        number = jdbc.sql("select number from signal where household_name = 'Familie Toets'").query(String.class).single();
        openTask(TO_DO, "Signaal beoordelen");
        keys.complete();
        number = jdbc.sql("select dossier from signal where number = ?").param(passedOn()).query(String.class).single();
    }

    private void contactAndIntake() {
        openTask(MINE, "Contact zoeken");
        keys.tick("Huisbezoek");
        keys.tick("Het huishouden doet mee");
        keys.complete();
        openTask(MINE, "Intake vastleggen");
        for (int row = 0; row < 12; row++) {
            keys.pick("answer_" + row, row == 7 ? "4 –" : "1 –");
        }
        keys.tick("Nee");
        keys.type("wishes", "Geen brieven meer waar we bang van worden.");
        keys.pick("flywheelDomain", "Geld");
        keys.tick("Korte hulp is genoeg: we maken een plan");
        keys.complete();
    }

    private void planAndTrack() {
        openTask(MINE, "Plan opstellen");
        keys.pick("domain_0", "Geld");
        keys.type("goal_0", "Voor 1 mei is er een betalingsregeling.");
        keys.pick("support_0", "Eigen netwerk");
        keys.type("participationExplanation", "Eerst rust in de post.");
        keys.complete();
        openTask(MINE, "Plan bespreken met het huishouden");
        keys.tick("Akkoord: we beginnen");
        keys.complete();
        openTask(MINE, "Traject starten");
        keys.type("firstAppointmentOn", TODAY.plusDays(3));
        keys.complete();
    }

    private void evaluation() {
        keys.startProcess("Nieuws over een huishouden");
        keys.pick("dossier", number);
        keys.pick("householdEvent", "We willen nu evalueren");
        keys.start();
        openTask(MINE, "Opnieuw meten");
        keys.pick("reached_0", "Deels bereikt");
        keys.complete();
        openTask(MINE, "Vervolg kiezen");
        keys.tick("Overdragen aan de tweede lijn");
        keys.type("reason", "De schulden zijn te groot voor korte hulp.");
        keys.complete();
        openTask(MINE, "Overdracht voorbereiden");
        keys.tick("Ja");
        keys.type("reason", "Er is langer schuldhulp nodig.");
        keys.complete();
    }

    private void handover() {
        openTask(TO_DO, "Driegesprek vastleggen");
        keys.tick("Ja, met het huishouden en beide teams");
        keys.complete();
        openTask(MINE, "Overdracht beoordelen");
        keys.tick("Ja, wij nemen het over");
        keys.complete();
        openTask(MINE, "Ondersteuning starten");
        keys.type("firstStep", "Samen naar de schuldhulp.");
        keys.complete();
    }

    private void openTask(String list, String task) {
        runJobs();
        if (!tasklist.openedByItself(task, number)) {
            keys.open(list, task);
        }
        if (list.equals(TO_DO)) {
            keys.claim();
        }
        keys.toForm();
    }

    private String passedOn() {
        runJobs();
        return number;
    }
}
