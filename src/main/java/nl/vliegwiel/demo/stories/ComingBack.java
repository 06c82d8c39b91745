package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.AGREE_AFTERCARE;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CHECK_IN;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.DECIDE;
import static nl.vliegwiel.demo.stories.Usual.DISCUSS;
import static nl.vliegwiel.demo.stories.Usual.DRAW_UP;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.MEASURE;
import static nl.vliegwiel.demo.stories.Usual.START_TRACK;
import static nl.vliegwiel.demo.stories.Usual.agrees;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.ends;
import static nl.vliegwiel.demo.stories.Usual.firstAppointment;
import static nl.vliegwiel.demo.stories.Usual.goal;
import static nl.vliegwiel.demo.stories.Usual.goesOn;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** A household that the team still asks after, and one that came back under its old number. */
@Component
class ComingBack implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(twoSisters(), aDriverWhoLostHisWork());
    }

    private static Story twoSisters() {
        return Story.of("nazorg-wacht").daysAgo(134).signal("amir", answers(
                "householdName", "Huishouden Oosterbaan", "memberName", "Tineke Oosterbaan", "birthDate", "1957-10-27",
                "address", "Achterom 12", "phone", "06 00000031", "neighbourhood", "binnenstad", "source", "RESIDENT",
                "concerns", List.of("FINANCES", "CARE_DUTIES"), "urgency", "NORMAL",
                "description", "Twee zussen zorgden samen voor hun vader. Hij is in het voorjaar overleden. "
                        + "Zij willen in het huis blijven wonen, maar de papieren stonden allemaal op zijn naam."))
                .daysAgo(133).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(130).work("amir", CONTACT, joins("Beide zussen waren er. Er lag een map klaar met alles van vader."))
                .daysAgo(123).work("amir", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Greet Oosterbaan", "birthDate", "1960-01-18")),
                        "domains", matrix(2).where("FINANCES", score(4, "Twee inkomens minder.")).where("HOUSING", score(4, "De huur stond op vader."))
                                .where("SOCIAL_NETWORK", score(1, "Elkaar, en de hele straat.")), "arrears", "NO",
                        "flywheelDomain", "HOUSING", "nextStep", "SHORT_SUPPORT", "wishes", "Hier blijven wonen, en weer eens op vakantie.",
                        "strengths", "Zij verdelen alles en houden vol.", "startWith", "De huur op naam van Tineke."))
                .daysAgo(117).work("amir", DRAW_UP, answers("reviewOn", inDays(86),
                        "participationExplanation", "Beide zussen zijn met pensioen en doen veel in de straat.", "goals", List.of(
                        goal("HOUSING", "Het huis staat op eigen naam", "INDIVIDUAL", "amir", "Samen met de woningcorporatie om tafel."))))
                .daysAgo(115).work("amir", DISCUSS, agrees(84, "Als het huis geregeld is, kunnen wij de rest zelf."))
                .daysAgo(114).work("amir", START_TRACK, firstAppointment(8, "De zussen, bij de woningcorporatie"))
                .daysAgo(105).work("amir", CHECK_IN, goesOn("WELL", 28, "De aanvraag ligt er, met alle papieren."))
                .daysAgo(76).work("amir", CHECK_IN, ends("Het huis staat op naam van Tineke. Er is toeslag voor Greet."))
                .daysAgo(30).work("amir", MEASURE, answers("matrix", matrix(2).where("HOUSING", score(1)),
                        "goals", Rows.shown().each(answers("reached", "ACHIEVED", "words", "Wij slapen weer."))))
                .daysAgo(29).work("amir", DECIDE, answers("evaluationDecision", "LET_GO",
                        "reason", "Het huis is geregeld en de zussen doen de rest samen."))
                .daysAgo(28).work("amir", AGREE_AFTERCARE, answers("aftercareWish", "YES", "firstContactOn", inDays(42),
                        "signs", "Als een van ons de post weer voor de ander verstopt.",
                        "householdWords", "Bel gerust. Maar wij denken dat het goed blijft gaan."));
    }

    private static Story aDriverWhoLostHisWork() {
        return newEvidence(letGo(Story.of("terugval").daysAgo(212).signal("bram", answers(
                "householdName", "Meneer Lansink", "memberName", "Gerben Lansink", "birthDate", "1977-08-09",
                "address", "Loodsstraat 7", "phone", "06 00000045", "neighbourhood", "havenkwartier", "source", "BENEFITS_DESK",
                "concerns", List.of("WORK", "PHYSICAL_HEALTH"), "urgency", "NORMAL",
                "description", "Meneer reed twintig jaar op een vrachtwagen. Door zijn ogen mag dat niet meer. Hij wil graag iets met planning doen."))
                .daysAgo(211).assess("bram", ASSESS, visitBy("bram"))
                .daysAgo(207).work("bram", CONTACT, joins("Gepraat in de kantine van de haven, waar iedereen hem kent."))
                .daysAgo(200).work("bram", INTAKE, answers(
                        "domains", matrix(2).where("WORK", score(5)).where("PHYSICAL_HEALTH", score(4, "Ziet minder aan de zijkant.")),
                        "arrears", "NO", "flywheelDomain", "WORK", "nextStep", "SHORT_SUPPORT", "wishes", "In de haven blijven werken.",
                        "strengths", "Kent elk bedrijf en elke weg.", "startWith", "Een dag meelopen bij een planner."))));
    }

    private static Story letGo(Story story) {
        return story.daysAgo(194).work("bram", DRAW_UP, answers("reviewOn", inDays(84), "agreedTogether", true, "goals", List.of(
                        goal("WORK", "Een baan als planner", "OWN_NETWORK", "bram", "Zijn oude chef kent drie bedrijven die mensen zoeken."))))
                .daysAgo(193).work("bram", START_TRACK, firstAppointment(7, "Meneer en zijn oude chef"))
                .daysAgo(185).work("bram", CHECK_IN, goesOn("WELL", 28, "Drie dagen meegelopen, hij mag blijven."))
                .daysAgo(156).work("bram", CHECK_IN, ends("Ik zit nu aan de andere kant van de telefoon."))
                .daysAgo(108).work("bram", MEASURE, answers("matrix", matrix(2).where("WORK", score(1)),
                        "goals", Rows.shown().each(answers("reached", "ACHIEVED", "words", "Een jaarcontract."))))
                .daysAgo(107).work("bram", DECIDE, answers("evaluationDecision", "LET_GO", "reason", "Hij werkt en redt zich."))
                .daysAgo(106).work("bram", AGREE_AFTERCARE, answers("aftercareWish", "NO", "householdWords", "Ik bel zelf wel als er iets is."));
    }

    /** The dossier was closed; with this signal it is open again, with plan and history. */
    private static Story newEvidence(Story story) {
        return story.daysAgo(5).anotherSignal("bram", answers(
                "householdName", "Meneer Lansink", "memberName", "Gerben Lansink", "birthDate", "1977-08-09",
                "address", "Loodsstraat 7", "neighbourhood", "havenkwartier", "source", "RESIDENT",
                "concerns", List.of("WORK", "FINANCES"), "urgency", "NORMAL",
                "description", "Meneer belt zelf. Zijn bedrijf is failliet en het loon van twee maanden is niet betaald. "
                        + "Hij wil niet wachten tot de rekeningen zich opstapelen."))
                .daysAgo(4).assess("bram", ASSESS, answers("triageOutcome", "CASE", "contactPerson", "bram"));
    }
}
