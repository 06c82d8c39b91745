package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CHECK_IN;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.DISCUSS;
import static nl.vliegwiel.demo.stories.Usual.DRAW_UP;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.START_TRACK;
import static nl.vliegwiel.demo.stories.Usual.agrees;
import static nl.vliegwiel.demo.stories.Usual.answers;
import static nl.vliegwiel.demo.stories.Usual.firstAppointment;
import static nl.vliegwiel.demo.stories.Usual.goal;
import static nl.vliegwiel.demo.stories.Usual.goesOn;
import static nl.vliegwiel.demo.stories.Usual.joins;
import static nl.vliegwiel.demo.stories.Usual.matrix;
import static nl.vliegwiel.demo.stories.Usual.score;
import static nl.vliegwiel.demo.stories.Usual.visitBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** A couple whose work has to wait for their money, and who were not at home yesterday. Less benefit for a while: looked at again soon. */
@Component
class OneAfterTheOther implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(notAtHome(withLessBenefit(plan())));
    }

    private static Story plan() {
        return Story.of("om-de-beurt").daysAgo(83).signal("anna", answers(
                "householdName", "Huishouden Timmermans-Diallo", "memberName", "Lars Timmermans", "birthDate", "1998-12-12",
                "address", "Goederenweg 33", "phone", "06 00000062", "neighbourhood", "stationsbuurt", "source", "BENEFITS_DESK",
                "concerns", List.of("WORK", "FINANCES"), "urgency", "NORMAL",
                "description", "Lars en Awa kregen op dezelfde dag hun laatste loon. De uitkering loopt. "
                        + "Aan het loket vertelden zij dat de brieven hun over het hoofd groeien."))
                .daysAgo(82).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(79).work("amir", CONTACT, joins("Awa deed het woord. Lars maakte een lijst van alle brieven."))
                .daysAgo(72).work("amir", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Awa Diallo", "birthDate", "1999-05-30")),
                        "domains", matrix(2).where("FINANCES", score(5, "Elf schuldeisers, kleine bedragen.")).where("WORK", score(4))
                                .where("SOCIAL_NETWORK", score(2, "De moeder van Awa kookt op zondag.")), "arrears", "NO",
                        "flywheelDomain", "FINANCES", "nextStep", "SHORT_SUPPORT", "wishes", "Eerst rust met geld, dan pas solliciteren.",
                        "strengths", "Jong, gezond, lief voor elkaar.", "startWith", "De elf brieven beantwoorden."))
                .daysAgo(66).work("amir", DRAW_UP, answers("reviewOn", inDays(84), "goals", List.of(
                        goal("FINANCES", "Met alle elf schuldeisers een afspraak", "COLLECTIVE", "amir", "Elke twee weken naar de geldwinkel."),
                        after("1", goal("WORK", "Allebei werk voor drie dagen", "COLLECTIVE", "anna",
                                "Het werkplein zoekt mee, zodra het geld geregeld is.")))))
                .daysAgo(64).work("amir", DISCUSS, agrees(84, "Fijn dat niet alles tegelijk hoeft."))
                .daysAgo(63).work("amir", START_TRACK, firstAppointment(7, "Lars en Awa, in de geldwinkel"))
                .daysAgo(55).work("amir", CHECK_IN, goesOn("WELL", 21, "Zes brieven beantwoord."));
    }

    private static Map<String, Object> after(String goal, Map<String, Object> answers) {
        answers.put("after", goal);
        return answers;
    }

    private static Story withLessBenefit(Story story) {
        return story.daysAgo(34).start("amir", "case-decision", answers("kind", "BENEFIT_CUT", "what", "Een maand 10 procent minder voor Lars",
                        "reason", "Lars kwam drie keer niet naar de afspraak over zijn uitkering en belde niet af. De wet vraagt dan een besluit.",
                        "heard", "HEARD", "householdWords", "Ik durfde niet. Maar ik snap het, als het bij een maand blijft.",
                        "helpFirst", "OFFERED", "helpWords", "Twee keer gebeld en een keer aangeboden samen te gaan. De derde keer gingen wij samen.",
                        "reviewOn", inDays(40)))
                .daysAgo(33).work("amir", "userTask_carryOutDecision", answers("done",
                        "Samen met Lars bij de uitkering geweest. De moeder van Awa springt deze maand bij."))
                .work("amir", CHECK_IN, goesOn("MODERATELY", 31, "Acht van de elf geregeld. De spanning is wel te merken."));
    }

    private static Story notAtHome(Story story) {
        return story.daysAgo(1).work("amir", CHECK_IN, answers("appointmentMissed", true, "notes",
                "Niemand in de geldwinkel. Awa nam niet op, en dat is niets voor haar."));
    }
}
