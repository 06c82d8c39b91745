package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Signals that came in just now: two that wait for a colleague, one that anna weighs, and a question that was answered. */
@Component
class JustSignalled implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(behindTheCurtains(), homeFromTheClinic(), oftenNotAtSchool(), travelCosts());
    }

    private static Story behindTheCurtains() {
        return Story.of("net-gemeld").daysAgo(0).signal("amir", answers(
                "householdName", "Meneer Postma", "memberName", "Jelle Postma", "birthDate", "1951-11-04",
                "address", "Vissersgracht 14", "neighbourhood", "binnenstad", "source", "VOLUNTEER",
                "concerns", List.of("SOCIAL_NETWORK", "MENTAL_HEALTH"), "urgency", "NORMAL",
                "description", "De vrijwilliger van de bibliotheek aan huis komt al jaren. Meneer wilde altijd graag praten over zijn boeken. "
                        + "De laatste drie keer deed hij de deur niet open. Vandaag wel: hij zegt dat hij slecht slaapt en niemand ziet."));
    }

    private static Story homeFromTheClinic() {
        return Story.of("signaal-van-partner").daysAgo(0).partnerSignal("petra", answers(
                "householdName", "Mevrouw Jonker", "memberName", "Mirjam Jonker", "birthDate", "1973-02-19",
                "address", "Elzenpad 31", "neighbourhood", "noorderpark", "source", "OTHER", "reporter", "Petra Jansen, GGZ",
                "concerns", List.of("MENTAL_HEALTH", "HOUSING", "SOCIAL_NETWORK"), "urgency", "HIGH",
                "description", "Mevrouw gaat volgende week na een opname weer naar huis. De behandeling gaat door. "
                        + "Zij wil graag hulp bij het huishouden en bij de post die is blijven liggen. Zij weet dat ik dit meld."));
    }

    private static Story oftenNotAtSchool() {
        return Story.of("signaal-wordt-gewogen").daysAgo(3).signal("amir", answers(
                "householdName", "Familie Brouwer-Kaya", "memberName", "Timo Brouwer", "birthDate", "2012-06-08",
                "address", "Lindelaan 52", "neighbourhood", "stationsbuurt", "source", "SCHOOL", "reporter", "Mentor van klas 1C",
                "concerns", List.of("SCHOOLING", "CARE_DUTIES"), "urgency", "NORMAL",
                "description", "Timo mist sinds de herfst elke week een paar ochtenden. Hij brengt dan zijn zusje naar school, "
                        + "want zijn moeder werkt nachten in de zorg en zijn vader is veel weg voor zijn werk. Op school gaat het verder goed."))
                .daysAgo(0).claim("anna", ASSESS);
    }

    private static Story travelCosts() {
        return Story.of("vraag-beantwoord").daysAgo(61).signal("anna", answers(
                "householdName", "Familie Brouwer-Kaya", "address", "Lindelaan 52", "neighbourhood", "stationsbuurt",
                "source", "RESIDENT", "concerns", List.of("FINANCES"), "urgency", "LOW",
                "description", "Mevrouw vraagt of er een vergoeding is voor een schoolfiets."))
                .assess("anna", ASSESS, answers("triageOutcome", "ADVICE"))
                .daysAgo(59).assess("anna", "userTask_giveAdvice", answers(
                "advice", "Uitgelegd hoe zij een fiets aanvraagt bij het kindfonds van de gemeente. De aanvraag is samen ingevuld."));
    }
}
