package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.asksSpecialists;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/**
 * Households that are not reached yet: one waits for the second attempt while the north passed on a signal, for another it is time now and
 * the specialists are asked, a third has its first.
 */
@Component
class FirstContact implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(nobodyHome(), thinksItOver(), newInTheNorth());
    }

    private static Story nobodyHome() {
        return Story.of("contact-wacht").daysAgo(16).signal("amir", answers(
                "householdName", "Mevrouw Lindeman", "memberName", "Carla Lindeman", "birthDate", "1967-09-30",
                "address", "Stationsplein 8-2", "phone", "06 00000012", "neighbourhood", "stationsbuurt", "source", "LANDLORD",
                "concerns", List.of("HOUSING", "FINANCES"), "urgency", "NORMAL",
                "description", "De huur van twee maanden is niet betaald. Mevrouw huurt al twaalf jaar en betaalde altijd op tijd. "
                        + "Zij reageert niet op brieven. De woningcorporatie wil eerst praten en nog geen stappen zetten."))
                .daysAgo(15).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(12).work("anna", CONTACT, answers("way", "HOME_VISIT", "contactResult", "NOT_REACHED", "nextAttempt", inDays(21),
                        "note", "Niemand thuis. Een kaartje met mijn naam en nummer door de bus gedaan."))
                .daysAgo(2).anotherSignal("bram", answers(
                "householdName", "Mevrouw Lindeman", "memberName", "Carla Lindeman", "birthDate", "1967-09-30",
                "address", "Stationsplein 8-2", "neighbourhood", "stationsbuurt", "source", "RESIDENT",
                "concerns", List.of("HOUSING", "FINANCES"), "urgency", "NORMAL",
                "description", "De zus van mevrouw woont in het Havenkwartier. Zij vertelt dat Carla haar baan kwijt is en zich daarvoor schaamt. "
                        + "Zij wil wel meegaan naar een gesprek."))
                .daysAgo(1).assess("amir", ASSESS, answers("triageOutcome", "CASE"));
    }

    private static Story thinksItOver() {
        return Story.of("contact-opnieuw").daysAgo(34).signal("anna", answers(
                "householdName", "Huishouden Van Rooij", "memberName", "Erik van Rooij", "birthDate", "1979-01-22",
                "address", "Kapelsteeg 3", "phone", "06 00000027", "neighbourhood", "binnenstad", "source", "GP",
                "concerns", List.of("WORK", "PHYSICAL_HEALTH"), "urgency", "NORMAL",
                "description", "Meneer kan na een operatie aan zijn rug zijn werk als stukadoor niet meer doen. "
                        + "Hij maakt zich zorgen over hoe het verder moet. De huisarts heeft met hem besproken dat zij het wijkteam vraagt."))
                .daysAgo(33).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(30).work("amir", CONTACT, answers("way", "PHONE", "contactResult", "THINKING", "nextAttempt", inDays(21),
                        "note", "Meneer vindt het goed dat ik bel, maar wil er eerst met zijn vrouw over praten."))
                .daysAgo(2).start("amir", "consultation", asksSpecialists("Hoe praat ik met iemand die zijn vak kwijt is door zijn rug, "
                        + "zonder meteen over ander werk te beginnen?"));
    }

    private static Story newInTheNorth() {
        return Story.of("noord-eerste-contact").daysAgo(5).signal("bram", answers(
                "householdName", "Huishouden De Graaf", "memberName", "Wim de Graaf", "birthDate", "1944-05-17",
                "address", "Havenstraat 19", "phone", "06 00000038", "neighbourhood", "havenkwartier", "source", "DISTRICT_NURSE",
                "concerns", List.of("CARE_DUTIES", "LEISURE"), "urgency", "NORMAL",
                "description", "Meneer zorgt dag en nacht voor zijn vrouw. De wijkverpleging ziet dat hij erg moe is en nergens meer komt. "
                        + "Hij wil graag weten wat er kan, het liefst met iemand die langskomt."))
                .daysAgo(4).assess("bram", ASSESS, visitBy("bram"));
    }
}
