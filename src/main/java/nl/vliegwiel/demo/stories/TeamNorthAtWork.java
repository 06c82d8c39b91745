package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.SetUp.ASSIGNMENT;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.TeamStory;

/** The rest of Wijkteam Noord: who works in it, how the round was evaluated, and the second round that takes up two steps again. */
final class TeamNorthAtWork {

    private static final String WELFARE = "stichting-welzijn-kadeland";

    private TeamNorthAtWork() {
    }

    static TeamStory goesOn(TeamStory north) {
        return secondRound(evaluated(settled(composed(north))));
    }

    private static TeamStory composed(TeamStory north) {
        return north.daysAgo(328).work("coby", "userTask_composeTeam", answers("people", List.of(
                        answers("person", "bram", "role", "WORKER", "lender", WELFARE, "hours", 32, "special", "Is op donderdag in het buurthuis",
                                "domains", List.of("WORK", "SOCIAL_NETWORK", "HELPERS", "LEISURE", "HOUSING", "CARE_DUTIES")),
                        answers("person", "coby", "role", "COORDINATOR", "lender", "in-dienst", "hours", 12,
                                "domains", List.of("FINANCES", "SCHOOLING", "MENTAL_HEALTH", "PHYSICAL_HEALTH", "HOUSING")))))
                .daysAgo(326).work("bram", "userTask_describeProfile", answers("has", List.of("ROLES", "OWN_STRENGTH", "TRUST", "HANDS_ON",
                        "LISTENING", "OUTREACHING"), "learning", List.of("BOUNDARIES"), "learnWish", "Nee durven zeggen zonder dat iemand afhaakt.",
                        "languages", "Nederlands, Engels en Duits"))
                .daysAgo(324).work("coby", "userTask_discussCompetences", answers("people", Rows.shown()
                                .where("bram", answers("has", List.of("ROLES", "OWN_STRENGTH", "TRUST", "HANDS_ON", "LISTENING", "OUTREACHING"),
                                        "learning", List.of("BOUNDARIES"), "agreement", "Elke maand een uur met een ervaren collega van Centrum."))
                                .where("coby", answers("has", List.of("PERSPECTIVE", "BROAD_VIEW", "REFLECTION", "BOUNDARIES", "FLEXIBILITY", "MEDIATING"),
                                        "learning", List.of("OUTREACHING"))),
                        "gaps", Rows.shown().where("ADDICTION", answers("solution", "Het spreekuur van de GGZ in het buurthuis"))
                                .where("JUSTICE", answers("solution", "De wijkagent, via de coördinator"))))
                .daysAgo(323).work("coby", "userTask_agreeLending", answers("lendings", Rows.shown().where(WELFARE, answers(
                        "competences", "Mensen opzoeken, vertrouwen winnen en aanpakken.", "results", "Vijftien huishoudens per jaar, met een plan.",
                        "notFunctioning", "Eerst een gesprek met drie. Na acht weken komt er iemand anders.", "hours", 32, "noticeWeeks", 12))))
                .daysAgo(321).work("hanna", "userTask_confirmLending", answers("answer", "AGREED", "words", "Wij willen elk half jaar horen hoe het gaat."))
                .work("coby", "userTask_arrangeFacilities", answers("facilities", Rows.shown().each(answers("arranged", true))))
                .daysAgo(320).work("daan", "userTask_agreeInformation", answers("agreements", Rows.shown().where(WELFARE, answers(
                        "choice", "AGREEMENT", "purposes", List.of("JOINT_SUPPORT"), "bases", List.of("PUBLIC_TASK"),
                        "data", List.of("CONTACT_DETAILS", "SOCIAL_NETWORK", "LEISURE", "CARE_DUTIES")))));
    }

    private static TeamStory settled(TeamStory north) {
        return north.daysAgo(319).work("daan", "userTask_completeComposition", answers("outcome", "DONE"))
                .daysAgo(316).work("daan", "userTask_settleRound", answers("inForceFrom", inDays(2), "evaluateOn", inDays(276)));
    }

    private static TeamStory evaluated(TeamStory north) {
        return north.daysAgo(36).work("bram", "userTask_givePeerReview", answers("goesWell", "Wij zijn er snel bij, en ik mag zelf iets regelen.",
                        "isHard", "Ik sta er vaak alleen voor. Voor een bedrag boven 500 euro wacht ik soms twee weken.",
                        "learnt", "Eerst iets kleins doen werkt beter dan nog een gesprek.", "shouldChange", "Een tweede werker, en een hoger bedrag."))
                .daysAgo(34).work("coby", "userTask_gatherExperience", answers("themes", "Het team is snel ter plaatse, maar te klein. "
                                + "Het mandaat is krap: voor gewone dingen vragen wij het management.",
                        "fromPartners", "De woningcorporatie belt eerder. Werkplein wil vaker samen op bezoek.",
                        "fromHouseholds", "Mensen zijn blij met één gezicht. Zij vinden het lastig dat dat gezicht ook vakantie heeft."))
                .daysAgo(31).work("daan", "userTask_evaluateRound", answers("goals", Rows.shown().each(answers("reached", "PARTLY", "words",
                                "Wij zijn op weg. Het team is te klein om het overal te halen.")),
                        "outliers", Rows.shown().each(answers("explanation", "Er werkt één persoon. Eén lange periode telt dan zwaar.")),
                        "summary", "Het werkt: mensen worden snel gezien en doen mee. Het team is te klein en moet voor te kleine bedragen toestemming vragen.",
                        "adjustments", List.of(
                                answers("what", "Een hoger bedrag dat het team zelf mag uitgeven", "step", "MEANS", "why", "Wachten op toestemming kostte soms twee weken."),
                                answers("what", "Een tweede sociaal werker, met kennis van geld en verslaving", "step", "COMPOSITION",
                                        "why", "Eén werker is kwetsbaar, en van verslaving weet niemand veel."))))
                .daysAgo(24).work("fons", "userTask_evaluateAssignment", answers("answer", "AGREED", "goals", Rows.shown().each(answers("verdict",
                        "Een goed begin. Ik wil volgend jaar zien dat het ook lukt als iemand ziek is.")),
                        "remark", "Dank voor de eerlijke cijfers. Kom met een voorstel voor het mandaat."));
    }

    private static TeamStory secondRound(TeamStory north) {
        return north.daysAgo(18).work("fons", ASSIGNMENT, Map.of());
    }
}
