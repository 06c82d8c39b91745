package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.ASSESS_HANDOVER;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.FOLLOW_UP;
import static nl.vliegwiel.demo.stories.Usual.GUIDE;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.PREPARE_HANDOVER;
import static nl.vliegwiel.demo.stories.Usual.RECORD_CONVERSATION;
import static nl.vliegwiel.demo.stories.Usual.START_SECOND_LINE;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Households between the two lines: one on its way back to the first, and an offer that was taken back. */
@Component
class BetweenTheLines implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(backToTheNeighbourhood(), thinksBetterOfIt());
    }

    private static Story backToTheNeighbourhood() {
        return wayBack(Story.of("weg-terug").daysAgo(116).signal("amir", answers(
                "householdName", "Mevrouw Roelofs", "memberName", "Jacqueline Roelofs", "birthDate", "1970-03-25",
                "address", "Spaarbankplein 4", "phone", "06 00000073", "neighbourhood", "binnenstad", "source", "GP",
                "concerns", List.of("MENTAL_HEALTH", "HELPERS", "WORK"), "urgency", "NORMAL", "shortSupportFails", true,
                "description", "Mevrouw kreeg vorig jaar een hersenbloeding. Zij was tolk en zoekt nu naar woorden. "
                        + "Vier behandelaars maken elk een eigen rooster en zij raakt de draad kwijt."))
                .daysAgo(115).assess("anna", ASSESS, answers("triageOutcome", "SECOND_LINE", "dossier", "NEW", "contactPerson", "anna"))
                .daysAgo(112).work("anna", PREPARE_HANDOVER, answers("agreement", "AGREES", "conversationOn", inDays(5),
                        "reason", "Er is een regisseur nodig die de behandelaars bij elkaar brengt."))
                .daysAgo(107).work("els", RECORD_CONVERSATION, answers("held", "YES"))
                .work("els", ASSESS_HANDOVER, answers("handoverAnswer", "ACCEPTED"))
                .daysAgo(105).work("els", START_SECOND_LINE, answers("director", "els",
                        "firstStep", "Een rooster voor de hele week, met rust op woensdag.")));
    }

    private static Story wayBack(Story story) {
        return story.daysAgo(77).work("els", GUIDE, answers("landing", "MODERATELY", "supportNext", "GOES_ON", "nextContactOn", inDays(35),
                        "words", "Eindelijk weet ik op maandag wat er op vrijdag komt."))
                .daysAgo(63).work("anna", FOLLOW_UP, answers("landing", "WELL"))
                .daysAgo(42).work("els", GUIDE, answers("landing", "WELL", "supportNext", "GOES_ON", "nextContactOn", inDays(36),
                        "words", "Ik heb weer een brief vertaald. Het duurde een dag, maar hij klopt."))
                .daysAgo(5).work("els", GUIDE, answers("landing", "WELL", "supportNext", "BACK",
                        "reached", "Een rooster dat zij zelf bijhoudt. Twee behandelingen zijn klaar."))
                .daysAgo(3).work("els", PREPARE_HANDOVER, answers("agreement", "AGREES", "conversationOn", inDays(5),
                        "reason", "Mevrouw wil vrijwilliger worden in het taalcafé. Daarvoor is iemand in de wijk genoeg."));
    }

    private static Story thinksBetterOfIt() {
        return Story.of("aanbod-ingetrokken").daysAgo(31).signal("anna", answers(
                "householdName", "Familie Kamps", "memberName", "Dirk Kamps", "birthDate", "1969-11-16",
                "address", "Ravelijn 18", "phone", "06 00000088", "neighbourhood", "binnenstad", "source", "WMO_DESK",
                "concerns", List.of("CARE_DUTIES", "MENTAL_HEALTH"), "urgency", "NORMAL",
                "description", "Hun zoon Stijn is 23, heeft autisme en komt sinds zijn laatste baan zijn kamer niet meer uit. "
                        + "Vader vraagt of er iemand is die met Stijn kan praten over wat hij zelf wil."))
                .daysAgo(30).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(27).work("amir", CONTACT, joins("Stijn bleef boven, maar schreef een brief van twee kantjes."))
                .daysAgo(13).work("amir", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Stijn Kamps", "birthDate", "2003-04-14")),
                        "domains", matrix(2).where("MENTAL_HEALTH", score(4, "Stijn is overdag alleen.")).where("CARE_DUTIES", score(3))
                                .where("WORK", score(5, "Stijn wil werken, in stilte.")), "arrears", "NO",
                        "flywheelDomain", "MENTAL_HEALTH", "nextStep", "SECOND_LINE", "wishes", "Dat Stijn zelf aan het stuur zit.",
                        "strengths", "Een gezin dat elkaar de ruimte geeft.", "startWith", "Iemand die langer blijft."))
                .daysAgo(7).work("amir", PREPARE_HANDOVER, answers("agreement", "AGREES", "conversationOn", inDays(8),
                        "reason", "Stijn heeft tijd nodig, meer dan het wijkteam kan geven."))
                .daysAgo(2).tell("amir", "WITHDRAW_OFFER", answers("withdrawReason",
                        "De vaste begeleider van Stijn van vroeger kan weer komen. Het gezin wil liever met hem verder."));
    }
}
