package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Choice;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Households in the intake: one whose first conversation waits until it is back, one between two, for which management has to decide. */
@Component
class GettingToKnow implements StoryTeller {

    private static final Map<String, Object> NEXT_TIME = answers("answer", "NEXT_TIME");

    @Override
    public List<Story> tell() {
        return List.of(twins(), caresForHerHusband());
    }

    private static Story twins() {
        return Story.of("intake-begint").daysAgo(17).signal("amir", answers(
                "householdName", "Familie Hendriks", "memberName", "Samira Hendriks", "birthDate", "1991-03-14",
                "address", "Molenwal 27", "phone", "06 00000041", "neighbourhood", "binnenstad", "source", "CJG_DESK",
                "concerns", List.of("FINANCES", "CARE_DUTIES"), "urgency", "NORMAL",
                "description", "De tweeling is vier maanden oud. De webwinkel van vader is gestopt en er zijn nog rekeningen. "
                        + "De ouders vertellen het zelf en willen graag iemand die meedenkt."))
                .daysAgo(16).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(14).work("anna", CONTACT, joins("Beide ouders waren er. We praten verder als de baby's slapen, in de ochtend."))
                .daysAgo(8).begin("anna", "pause-task", answers("pauseAction", "PAUSE", "reason", "AWAY", "untilOn", inDays(16),
                        "task", Choice.from("taskOptions", "Familie Hendriks", "Intake")));
    }

    private static Story caresForHerHusband() {
        return Story.of("intake-tweede-gesprek").daysAgo(15).signal("anna", answers(
                "householdName", "Huishouden Yilmaz", "memberName", "Sevim Yilmaz", "birthDate", "1966-12-02",
                "address", "Perronlaan 110", "phone", "06 00000053", "neighbourhood", "stationsbuurt", "source", "WMO_DESK",
                "concerns", List.of("CARE_DUTIES", "WORK", "LEISURE"), "urgency", "NORMAL",
                "description", "Mevrouw vroeg dagbesteding aan voor haar man, die dementie heeft. Aan het loket vertelde zij dat zij "
                        + "haar baan heeft opgezegd om voor hem te zorgen, en dat zij daar spijt van heeft."))
                .daysAgo(14).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(9).work("amir", CONTACT, joins("Mevrouw zette thee en had een lijstje klaar met vragen."))
                .daysAgo(4).work("amir", INTAKE, answers(
                        "domains", matrix(2).where("CARE_DUTIES", score(4, "De nachten zijn het zwaarst."))
                                .where("WORK", score(4, "Mist haar collega's.")).where("LEISURE", score(4))
                                .where("FINANCES", NEXT_TIME).where("HOUSING", NEXT_TIME),
                        "arrears", "NOT_DISCUSSED", "nextStep", "NEXT_CONVERSATION", "nextConversation", inDays(9),
                        "wishes", "Twee dagen in de week weer werken, en weten dat mijn man dan goed zit.",
                        "strengths", "De buurvrouw en een nicht springen bij."))
                .daysAgo(2).start("amir", "case-decision", answers("kind", "SHORT_INTERVENTION", "amount", "1850.00",
                        "what", "Twaalf nachten opvang voor haar man", "reason",
                        "De nachten breken haar op. De dagbesteding begint pas over twee maanden, en tot dan kan niemand anders 's nachts waken.",
                        "heard", "HEARD", "householdWords", "Als ik een keer per week slaap, houd ik het vol tot het zover is."));
    }
}
