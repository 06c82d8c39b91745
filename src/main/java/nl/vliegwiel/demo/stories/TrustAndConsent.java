package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CHECK_IN;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.DRAW_UP;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.START_TRACK;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.firstAppointment;
import static nl.vliegwiel.demo.stories.Usual.goal;
import static nl.vliegwiel.demo.stories.Usual.goesOn;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import nl.vliegwiel.demo.Choice;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Who goes there and who may know: one household trusts somebody of another organisation, one decides what is shared with whom. */
@Component
class TrustAndConsent implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(knowsPetra(), tellsItHimself());
    }

    private static Story knowsPetra() {
        return Story.of("vertrouwt-petra").daysAgo(19).signal("anna", answers(
                "householdName", "Meneer Vos", "memberName", "Hugo Vos", "birthDate", "1981-06-15",
                "address", "Zilverpoort 60", "neighbourhood", "binnenstad", "source", "LANDLORD",
                "concerns", List.of("HOUSING", "MENTAL_HEALTH"), "urgency", "NORMAL",
                "description", "Er komt al weken geen licht uit de ramen en de brievenbus is vol. Volgens de buren komt meneer alleen 's nachts buiten."))
                .daysAgo(18).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(15).work("anna", CONTACT, answers("way", "HOME_VISIT", "contactResult", "WARY", "nextAttempt", inDays(9),
                        "note", "Door de deur gepraat. Hij laat niemand binnen, maar noemde de naam van Petra van de GGZ."))
                .daysAgo(4).work("anna", CONTACT, answers("otherGoes", true, "keepsContact", "petra",
                        "trustReason", "Zij kent hem van zijn behandeling vier jaar geleden, en hij vroeg naar haar."));
    }

    private static Story tellsItHimself() {
        return withdrawn(shared(Story.of("delen-en-vragen").daysAgo(44).signal("amir", answers(
                "householdName", "Gezin Mensah", "memberName", "Abena Mensah", "birthDate", "1989-09-13",
                "address", "Remisehof 16", "phone", "06 00000057", "neighbourhood", "stationsbuurt", "source", "GP",
                "concerns", List.of("FINANCES", "HOUSING", "MENTAL_HEALTH"), "urgency", "NORMAL",
                "description", "Kofi en Abena verkochten hun eetzaak met verlies. Hij is daarvoor onder behandeling bij de GGZ. "
                        + "De huur en de leverancier zijn nog niet betaald. Zij vragen om iemand die met hen rekent."))
                .daysAgo(43).assess("amir", ASSESS, visitBy("anna"))
                .daysAgo(40).work("anna", CONTACT, joins("Er stond eten klaar. Kofi praatte pas toen de kinderen sliepen."))
                .daysAgo(33).work("anna", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Kofi Mensah", "birthDate", "1986-02-24")),
                        "domains", matrix(2).where("FINANCES", score(5, "Schuld bij de leverancier.")).where("HOUSING", score(4))
                                .where("MENTAL_HEALTH", score(4, "Kofi slaapt slecht en is in behandeling.")).where("WORK", score(3, "Abena werkt in de zorg.")),
                        "arrears", "YES", "arrearsMonths", 2, "flywheelDomain", "FINANCES", "nextStep", "SHORT_SUPPORT",
                        "consentFor", List.of("ggz"), "consentBy", "Kofi Mensah",
                        "wishes", "Betalen wat wij moeten betalen, en dan weer koken voor mensen.",
                        "strengths", "Zij doen alles samen. De kerk helpt met de kinderen.", "startWith", "Weten hoeveel het precies is."))));
    }

    private static Story shared(Story story) {
        return story.daysAgo(31).start("anna", "share-data", answers("partner", "schuldhulp", "data", List.of("CONTACT_DETAILS", "FINANCES"),
                        "purpose", "DEBT_HELP", "basis", "PUBLIC_TASK"))
                .work("anna", "userTask_passOnData", answers("passed", "YES"))
                .start("anna", "data-request", answers("agency", "woningcorporatie", "domains", List.of("HOUSING"), "purpose", "KEEP_HOME",
                        "basis", "PUBLIC_TASK", "question", "Hoe hoog is de achterstand, en is een regeling nog mogelijk?"))
                .daysAgo(30).start("anna", "share-data", answers("partner", "ggz", "data", List.of("HELPERS", "MENTAL_HEALTH"),
                        "purpose", "JOINT_SUPPORT", "basis", "PUBLIC_TASK"))
                .work("anna", "userTask_passOnData", answers("passed", "YES"))
                .daysAgo(27).work("anna", DRAW_UP, answers("reviewOn", inDays(84), "agreedTogether", true, "goals", List.of(
                        goal("FINANCES", "Een regeling met de leverancier en de verhuurder", "COLLECTIVE", "anna", "Samen naar de schuldhulp, elke drie weken."),
                        goal("WORK", "Een werkkeuken die Kofi een dag per week kan huren", "OWN_NETWORK", "anna", "De kerk heeft een keuken die leeg staat."))))
                .daysAgo(26).work("anna", START_TRACK, firstAppointment(7, "Kofi en Abena, bij de schuldhulp"))
                .work("anna", START_TRACK, firstAppointment(9, "Kofi, in de keuken van de kerk"));
    }

    /** The landlord was asked, reminded, and still has to answer. */
    private static Story withdrawn(Story story) {
        return story.daysAgo(18).work("anna", CHECK_IN, goesOn("WELL", 28, "Alle brieven liggen bij de schuldhulp."))
                .daysAgo(16).work("anna", CHECK_IN, goesOn("MODERATELY", 25, "De keuken mag, alleen is de oven stuk."))
                .daysAgo(14).work("anna", "userTask_remindAgency", answers("reminderWay", "PHONE", "promised", inDays(18),
                        "note", "Zij zoeken het uit en bellen terug."))
                .daysAgo(2).tell("amir", "CONSENT_WITHDRAWN", answers("consent", Choice.from("consentOptions", "Gezin Mensah", "GGZ")));
    }
}
