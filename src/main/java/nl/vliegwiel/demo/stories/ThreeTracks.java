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
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** A family with three tracks at once. One check-in stays out, so the coordinator asks; and a new signal joins the same dossier. */
@Component
class ThreeTracks implements StoryTeller {

    private static final String ADDRESS = "Spoorsingel 71";

    @Override
    public List<Story> tell() {
        Story story = Story.of("drie-trajecten").daysAgo(75).signal("anna", answers(
                "householdName", "Gezin Nijland", "memberName", "Ilse Nijland", "birthDate", "1987-04-09",
                "address", ADDRESS, "phone", "06 00000084", "neighbourhood", "stationsbuurt", "source", "CONTACT_CENTRE",
                "concerns", List.of("FINANCES", "HOUSING", "SCHOOLING"), "urgency", "HIGH",
                "description", "Mevrouw belde de gemeente omdat de stroom wordt afgesloten. Sinds de scheiding draagt zij alles alleen. "
                        + "Zij heeft twee kinderen, Noor van 15 en Bas van 11."));
        return List.of(sinceYesterday(tracks(plan(story))));
    }

    private static Story plan(Story story) {
        return story.daysAgo(75).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(74).work("anna", CONTACT, joins("Dezelfde middag nog langsgegaan. De stroom blijft aan, dat is met het bedrijf geregeld."))
                .daysAgo(69).work("anna", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Noor Nijland", "birthDate", "2010-02-27"))
                                .and(answers("name", "Bas Nijland", "birthDate", "2014-07-03")),
                        "domains", matrix(3).where("FINANCES", score(5, "Energie, huur en een oude belastingschuld."))
                                .where("SCHOOLING", score(4, "Noor blijft thuis als zij buikpijn heeft.")).where("WORK", score(4, "Werkt zes uur, wil meer."))
                                .where("SOCIAL_NETWORK", score(2, "Zus en ouders wonen dichtbij.")).where("ADDICTION", score(1)),
                        "arrears", "YES", "arrearsMonths", 2, "flywheelDomain", "FINANCES",
                        "nextStep", "SHORT_SUPPORT", "wishes", "Rust in huis. De post weer open durven maken.",
                        "strengths", "Zij praat open met de kinderen en vraagt zelf om hulp.",
                        "startWith", "Met het geld, want daar ligt iedereen wakker van."))
                .daysAgo(62).work("anna", DRAW_UP, answers("reviewOn", inDays(84), "goals", List.of(
                        goal("FINANCES", "Alle rekeningen op een rij en een regeling voor de achterstand", "INDIVIDUAL", "anna",
                                "Elke twee weken samen de post, en een afspraak met de schuldhulp."),
                        goal("SCHOOLING", "Noor gaat weer elke dag naar school", "COLLECTIVE", "amir",
                                "Amir praat met Noor en haar mentor. Zij begint met halve dagen."),
                        goal("WORK", "Zestien uur werk dat bij de schooltijden past", "OWN_NETWORK", "anna",
                                "De werkgever van haar zus zoekt iemand voor de administratie."))))
                .daysAgo(60).work("anna", DISCUSS, agrees(84, "Dit kunnen we. Noor vindt halve dagen een goed begin."));
    }

    private static Story tracks(Story story) {
        return story.daysAgo(58).work("anna", START_TRACK, firstAppointment(7, "Mevrouw Nijland, bij haar thuis"))
                .work("anna", START_TRACK, firstAppointment(10, "Mevrouw Nijland en haar zus"))
                .daysAgo(57).work("amir", START_TRACK, firstAppointment(7, "Noor en haar mentor, op school"))
                .daysAgo(50).work("amir", CHECK_IN, goesOn("MODERATELY", 14, "De eerste twee halve dagen lukten. De derde niet."))
                .daysAgo(49).work("anna", CHECK_IN, goesOn("WELL", 14, "Drie tassen post geopend. De regeling voor de energie staat."))
                .daysAgo(47).work("anna", CHECK_IN, goesOn("WELL", 21, "Kennisgemaakt met de werkgever."))
                .daysAgo(35).work("amir", CHECK_IN, goesOn("WELL", 22, "Noor gaat vier ochtenden. Zij fietst met een klasgenoot."))
                .daysAgo(34).work("anna", CHECK_IN, goesOn("WELL", 21, "De schuldhulp heeft alle papieren."))
                .daysAgo(30).start("anna", "case-decision", answers("kind", "SHORT_INTERVENTION", "what", "Een tweedehands fiets voor Noor",
                        "amount", "165.00", "reason", "Noor gaat liever met haar klasgenoot op de fiets dan alleen met de bus.",
                        "heard", "HEARD", "householdWords", "Dan hoef ik ook niet meer uit te leggen waarom ik te laat ben."))
                .daysAgo(27).work("anna", "userTask_carryOutDecision", answers("spent", "150.00",
                        "done", "Noor koos hem zelf uit bij de fietswerkplaats."))
                .daysAgo(26).work("anna", CHECK_IN, goesOn("MODERATELY", 28, "Proefweek gehad. De uren passen nog niet goed."))
                .daysAgo(12).work("anna", CHECK_IN, goesOn("WELL", 15, "De huur van deze maand is op tijd betaald."));
    }

    /** The landlord's signal surely is about the same household, so anna sees it in the dossier that is there. */
    private static Story sinceYesterday(Story story) {
        return story.daysAgo(2).anotherSignal("amir", answers(
                "householdName", "Nijland", "memberName", "Ilse Nijland", "birthDate", "1987-04-09", "address", ADDRESS,
                "neighbourhood", "stationsbuurt", "source", "LANDLORD", "concerns", List.of("HOUSING"), "urgency", "NORMAL",
                "description", "Er staat nog één maand huur open. De rest is ingelopen. De woningcorporatie vraagt of het wijkteam dit weet."))
                .daysAgo(1).assess("amir", ASSESS, answers("triageOutcome", "CASE",
                        "reason", "Het gezin heeft al een plan, anna kan dit meenemen."));
    }
}
