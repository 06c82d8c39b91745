package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.DRAW_UP;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.asksSpecialists;
import static nl.vliegwiel.demo.stories.Usual.goal;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Households whose plan is being made: one plan waits for the household, one has to be drawn up in the north while the landlord refuses. */
@Component
class PlansToAgreeOn implements StoryTeller {

    private static final String QUESTION = "Een jongere begon drie keer vol goede moed en haakte drie keer af. Hoe helpen wij hem nu wel op weg?";

    @Override
    public List<Story> tell() {
        return List.of(wantsToLearnATrade(), fourChildren());
    }

    private static Story wantsToLearnATrade() {
        return Story.of("plan-wacht-op-akkoord").daysAgo(29).signal("amir", answers(
                "householdName", "Kevin Maas", "memberName", "Kevin Maas", "birthDate", "2002-08-25",
                "address", "Hofje van Steen 6", "phone", "06 00000066", "neighbourhood", "binnenstad", "source", "LEERPLICHT_RMC",
                "concerns", List.of("SCHOOLING", "FINANCES", "HOUSING"), "urgency", "NORMAL",
                "description", "Kevin is gestopt met zijn opleiding installatietechniek. Hij slaapt bij een vriend. "
                        + "Hij wil nog steeds monteur worden, maar weet niet waar hij moet beginnen."))
                .daysAgo(28).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(24).work("anna", CONTACT, joins("Afgesproken in het park, lopend praten werkt goed."))
                .daysAgo(15).work("anna", INTAKE, answers(
                        "domains", matrix(2).where("SCHOOLING", score(4, "Stopte in februari."))
                                .where("FINANCES", score(4, "Achter met de zorgverzekering.")).where("HOUSING", score(4, "Slaapt bij een vriend."))
                                .where("SOCIAL_NETWORK", score(1, "Hechte vriendengroep.")),
                        "arrears", "NO", "flywheelDomain", "HOUSING", "nextStep", "SHORT_SUPPORT",
                        "wishes", "Een eigen kamer, en dan een leerwerkplek.",
                        "strengths", "Handig, komt afspraken na, vrienden die hem helpen.",
                        "startWith", "Een adres: zonder adres lukt de rest niet.",
                        "underlyingQuestion", "Hoe laat ik zien dat ik het deze keer afmaak?"))
                .daysAgo(9).start("anna", "consultation", asksSpecialists(QUESTION))
                .daysAgo(2).work("anna", DRAW_UP, answers("reviewOn", inDays(80), "goals", List.of(
                        goal("HOUSING", "Een eigen kamer met een adres", "INDIVIDUAL", "anna",
                                "Samen inschrijven voor kamers met begeleiding. Tot die tijd een briefadres."),
                        goal("FINANCES", "Een regeling voor de zorgverzekering", "COLLECTIVE", "amir",
                                "Naar het spreekuur van de geldwinkel."),
                        goal("SCHOOLING", "In het najaar beginnen op een leerwerkplek", "OWN_NETWORK", "anna",
                                "Zijn oom kent twee installatiebedrijven en belt."))))
                .daysAgo(1).workOn("els", "userTask_answerQuestion", QUESTION, answers("answer",
                        "Vraag hem bij elke stap wat hij de vorige keer nodig had toen het misging. Maak daar samen een briefje van. "
                                + "Een woonplek met een oudere jongere als maatje werkt vaak beter dan meer begeleiding."));
    }

    private static Story fourChildren() {
        return Story.of("noord-plan-opstellen").daysAgo(23).signal("bram", answers(
                "householdName", "Familie Bouali", "memberName", "Karim Bouali", "birthDate", "1984-10-11",
                "address", "Berkenhof 44", "phone", "06 00000079", "neighbourhood", "noorderpark", "source", "SCHOOL",
                "concerns", List.of("HOUSING", "SOCIAL_NETWORK"), "urgency", "NORMAL",
                "description", "Het gezin woont met vier kinderen in een flat met drie kamers en veel vocht. "
                        + "De oudste maakt haar huiswerk in de bibliotheek. De ouders vroegen op school om raad."))
                .daysAgo(22).assess("bram", ASSESS, visitBy("bram"))
                .daysAgo(17).work("bram", CONTACT, joins("Het hele gezin liet de woning zien."))
                .daysAgo(3).work("bram", INTAKE, answers(
                        "domains", matrix(2).where("HOUSING", score(5, "Vocht in twee kamers.")).where("PHYSICAL_HEALTH", score(3, "De jongste hoest veel."))
                                .where("WORK", score(1)), "arrears", "NO", "flywheelDomain", "HOUSING", "nextStep", "SHORT_SUPPORT",
                        "wishes", "Een droge woning met een plek om huiswerk te maken.",
                        "strengths", "Vader heeft vast werk, de kinderen doen het goed op school.",
                        "startWith", "Met de verhuurder om tafel over het vocht."))
                .daysAgo(2).start("bram", "escalation", answers("obstacle", "PARTNER", "partner", "De verhuurder", "neededBy", inDays(18),
                        "tried", "Twee keer gebeld, een brief met foto's gestuurd en de opzichter gesproken. Hij zegt dat ventileren genoeg is.",
                        "needed", "Een onafhankelijk onderzoek naar het vocht, of een andere woning. De jongste hoest elke nacht."));
    }
}
