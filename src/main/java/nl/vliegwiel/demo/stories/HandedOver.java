package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.ASSESS_HANDOVER;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
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
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Households on their way to the second line: one offer waits for els, she accepted another, and supports a third. */
@Component
class HandedOver implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(offered(), acceptedAfterACrisis(), started());
    }

    private static Story offered() {
        return Story.of("overdracht-aangeboden").daysAgo(26).signal("amir", answers(
                "householdName", "Mevrouw Terpstra", "memberName", "Lotte Terpstra", "birthDate", "1990-11-28",
                "address", "Korte Brug 2", "phone", "06 00000118", "neighbourhood", "binnenstad", "source", "GP",
                "concerns", List.of("MENTAL_HEALTH", "WORK", "SOCIAL_NETWORK"), "urgency", "NORMAL",
                "description", "Mevrouw is na een ernstig ongeluk al drie jaar thuis. De behandeling is klaar, maar gewone dagen lukken nog niet."))
                .daysAgo(25).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(20).work("anna", CONTACT, joins("Kort bezoek, op haar verzoek met de gordijnen half dicht."))
                .daysAgo(10).work("anna", INTAKE, answers(
                        "domains", matrix(3).where("MENTAL_HEALTH", score(5, "Raakt snel overprikkeld.")).where("WORK", score(5))
                                .where("SOCIAL_NETWORK", score(4)).where("HOUSING", score(1)), "arrears", "NO",
                        "flywheelDomain", "MENTAL_HEALTH", "nextStep", "SECOND_LINE",
                        "wishes", "Een dag volhouden zonder daarna twee dagen plat te liggen.", "strengths", "Weet goed wat wel en niet helpt.",
                        "startWith", "Iemand die langer kan blijven dan een paar maanden."))
                .daysAgo(2).work("anna", PREPARE_HANDOVER, answers("agreement", "AGREES",
                        "reason", "Zij heeft langere tijd begeleiding nodig van iemand die dit letsel kent.", "conversationOn", inDays(5)));
    }

    private static Story acceptedAfterACrisis() {
        return Story.of("overdracht-na-crisis").daysAgo(16).signal("bram", answers(
                "householdName", "Meneer De Haan", "memberName", "Ruben de Haan", "birthDate", "1996-03-03",
                "address", "Kadeweg 140", "phone", "06 00000122", "neighbourhood", "havenkwartier", "source", "POLICE",
                "concerns", List.of("MENTAL_HEALTH", "HOUSING"), "urgency", "HIGH", "acuteDanger", true,
                "description", "Meneer belde zelf 112: hij was bang voor wat hij zichzelf zou aandoen. De politie bleef tot hij rustig was."))
                .assess("bram", ASSESS, answers("triageOutcome", "CRISIS", "dossier", "NEW", "contactPerson", "bram"))
                .assess("bram", "userTask_callCrisisService", answers("crisisService", "MENTAL_HEALTH", "afterCrisis", "SECOND_LINE",
                        "crisisAgreements", "De crisisdienst is dezelfde dag geweest en belt elke dag. Zijn broer slaapt bij hem."))
                .daysAgo(13).work("bram", PREPARE_HANDOVER, answers("agreement", "AGREES", "conversationOn", inDays(4),
                        "reason", "Er is langere en intensievere hulp nodig dan het wijkteam geeft."))
                .daysAgo(7).work("els", RECORD_CONVERSATION, answers("held", "YES"))
                .work("els", ASSESS_HANDOVER, answers("handoverAnswer", "ACCEPTED"));
    }

    private static Story started() {
        return Story.of("overdracht-gestart").daysAgo(58).signal("anna", answers(
                "householdName", "Gezin Van der Meulen", "memberName", "Anke van der Meulen", "birthDate", "1985-12-19",
                "address", "Seinhuisweg 9", "phone", "06 00000136", "neighbourhood", "stationsbuurt", "source", "SCHOOL",
                "concerns", List.of("CARE_DUTIES", "SCHOOLING", "HELPERS"), "urgency", "NORMAL",
                "description", "Er zijn zes organisaties bij dit gezin betrokken. Moeder zegt dat zij haar verhaal niet nog een keer wil vertellen. "
                        + "School vraagt om één iemand die het overzicht heeft."))
                .daysAgo(57).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(52).work("amir", CONTACT, joins("Moeder wil wel, als het daarna ook echt één iemand wordt."))
                .daysAgo(44).work("amir", INTAKE, answers(
                        "domains", matrix(3).where("HELPERS", score(5, "Zes hulpverleners, niemand die het geheel ziet."))
                                .where("CARE_DUTIES", score(4)).where("SOCIAL_NETWORK", score(2, "Oma woont om de hoek.")), "arrears", "NO",
                        "flywheelDomain", "HELPERS", "nextStep", "SECOND_LINE", "wishes", "Eén plan en één gezicht.",
                        "strengths", "Een hecht gezin, dat samen veel doet.", "startWith", "Met alle zes om tafel."))
                .daysAgo(41).work("amir", PREPARE_HANDOVER, answers("agreement", "AGREES", "conversationOn", inDays(5),
                        "reason", "Er is een regisseur nodig die over alle organisaties heen afspraken maakt."))
                .daysAgo(34).work("els", RECORD_CONVERSATION, answers("held", "YES"))
                .work("els", ASSESS_HANDOVER, answers("handoverAnswer", "ACCEPTED"))
                .daysAgo(32).work("els", START_SECOND_LINE, answers("director", "els",
                        "firstStep", "Moeder kiest wie er aan tafel zit. Daarna maken we met die mensen één plan."))
                .daysAgo(5).work("els", GUIDE, answers("landing", "WELL", "supportNext", "GOES_ON", "nextContactOn", inDays(28),
                        "words", "Twee organisaties zijn gestopt. De andere vier bellen nu eerst elkaar."));
    }
}
