package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.ASSESS;
import static nl.vliegwiel.demo.stories.Usual.CHECK_IN;
import static nl.vliegwiel.demo.stories.Usual.CONTACT;
import static nl.vliegwiel.demo.stories.Usual.DRAW_UP;
import static nl.vliegwiel.demo.stories.Usual.INTAKE;
import static nl.vliegwiel.demo.stories.Usual.START_TRACK;
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

/** Households to whom something happens beside the work: acute danger, a move to the north, and one that stops. */
@Component
class AtAnyMoment implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(onTheKitchenFloor(), hisBrotherInLawHelps(), aHouseInTheNorth());
    }

    private static Story onTheKitchenFloor() {
        return Story.of("acuut-gevaar").daysAgo(24).signal("amir", answers(
                "householdName", "Mevrouw Zijlstra", "memberName", "Fenna Zijlstra", "birthDate", "1948-04-06",
                "address", "Bakkerspad 9", "phone", "06 00000014", "neighbourhood", "binnenstad", "source", "DISTRICT_NURSE",
                "concerns", List.of("PHYSICAL_HEALTH", "HOUSING", "SOCIAL_NETWORK"), "urgency", "NORMAL",
                "description", "Mevrouw is een keer gevallen op de trap. Zij wil in haar huis blijven en vraagt wat er kan. "
                        + "Haar dochter woont ver weg en belt elke dag."))
                .daysAgo(23).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(20).work("amir", CONTACT, joins("Mevrouw liet het hele huis zien, van zolder tot kelder."))
                .daysAgo(6).work("amir", INTAKE, answers(
                        "domains", matrix(2).where("HOUSING", score(4, "Slapen en douchen boven, een steile trap."))
                                .where("PHYSICAL_HEALTH", score(3, "Stijve knie.")).where("LEISURE", score(1, "Zingt in een koor.")),
                        "arrears", "NO", "flywheelDomain", "HOUSING", "nextStep", "SHORT_SUPPORT",
                        "wishes", "Beneden kunnen slapen, en blijven zingen.", "strengths", "Haar dochter, het koor en de buren.",
                        "startWith", "De slaapkamer naar beneden."))
                .daysAgo(2).tell("anna", "ACUTE_DANGER", answers("danger",
                        "De buurman belt. Mevrouw ligt sinds gisteravond op de vloer in de keuken. Zij praat, maar kan niet opstaan."))
                .work("anna", "userTask_actOnDanger", answers("dangerOutcome", "GOES_ON", "informed", List.of("EMERGENCY", "GP"),
                        "action", "De ambulance was er binnen tien minuten, ik bleef tot die er was. Zij is voor onderzoek naar het ziekenhuis. "
                                + "De dochter is gebeld en komt vanavond."))
                .daysAgo(1).tell("anna", "NOTE", answers("askToRead", true, "note",
                        "Er is niets gebroken. Mevrouw is weer thuis en haar dochter blijft een week. Zij wil graag dat het bed deze week al "
                                + "beneden komt te staan. Zij heeft nu een alarm om haar hals."));
    }

    private static Story hisBrotherInLawHelps() {
        return Story.of("stopt-zelf").daysAgo(66).signal("anna", answers(
                "householdName", "Familie Aksoy", "memberName", "Deniz Aksoy", "birthDate", "1994-02-03",
                "address", "Wisselstraat 23", "phone", "06 00000019", "neighbourhood", "stationsbuurt", "source", "CONTACT_CENTRE",
                "concerns", List.of("FINANCES", "WORK"), "urgency", "NORMAL",
                "description", "Meneer begon voor zichzelf als tegelzetter. De belastingaanslag is hoger dan hij dacht en hij vraagt om raad."))
                .daysAgo(65).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(62).work("amir", CONTACT, joins("Aan de keukentafel, met de hele boekhouding in een schoenendoos."))
                .daysAgo(55).work("amir", INTAKE, answers(
                        "domains", matrix(2).where("FINANCES", score(4, "Twee aanslagen tegelijk.")).where("WORK", score(2, "Werk genoeg.")),
                        "arrears", "NO", "flywheelDomain", "FINANCES", "nextStep", "SHORT_SUPPORT",
                        "wishes", "Weten wat ik opzij moet leggen.", "strengths", "Goed in zijn vak, een grote familie.",
                        "startWith", "Alles op datum leggen."))
                .daysAgo(49).work("amir", DRAW_UP, answers("reviewOn", inDays(84), "agreedTogether", true,
                        "participationExplanation", "Meneer heeft werk genoeg.",
                        "householdWords", "Dit had ik een jaar eerder moeten doen.", "goals", List.of(
                        goal("FINANCES", "Een betaalregeling en een boekhouding die bij is", "COLLECTIVE", "amir",
                                "Naar het spreekuur voor ondernemers, en elke vrijdag een uur papieren."))))
                .daysAgo(48).work("amir", START_TRACK, firstAppointment(8, "Meneer, op het spreekuur voor ondernemers"))
                .daysAgo(39).work("amir", CHECK_IN, goesOn("WELL", 14, "De regeling is aangevraagd."))
                .daysAgo(25).work("amir", CHECK_IN, goesOn("WELL", 28, "De regeling staat. Nu de boekhouding nog."))
                .daysAgo(3).tell("amir", "WITHDRAWS", answers("withdrawalWords",
                        "Mijn zwager heeft een administratiekantoor en doet het voortaan met mij. Ik wil niet meer twee keer hetzelfde vertellen."));
    }

    private static Story aHouseInTheNorth() {
        return Story.of("verhuisd").daysAgo(50).signal("amir", answers(
                "householdName", "Gezin Sprenger", "memberName", "Elise Sprenger", "birthDate", "1993-07-11",
                "address", "Tramplein 41", "phone", "06 00000023", "neighbourhood", "stationsbuurt", "source", "SCHOOL",
                "concerns", List.of("SCHOOLING", "CARE_DUTIES"), "urgency", "NORMAL",
                "description", "Joris van 7 is slechthorend en leert pas sinds kort gebaren. Moeder wil dat thuis ook leren, "
                        + "maar werkt in ploegendienst. Zij vroeg de juf wie haar kan helpen."))
                .daysAgo(49).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(46).work("anna", CONTACT, joins("Joris deed zelf open en gebaarde zijn naam."))
                .daysAgo(39).work("anna", INTAKE, answers(
                        "members", Rows.shown().and(answers("name", "Joris Sprenger", "birthDate", "2019-03-21")),
                        "domains", matrix(2).where("SCHOOLING", score(3, "Joris leert snel, als iemand met hem gebaart."))
                                .where("CARE_DUTIES", score(4, "Moeder werkt vier avonden.")), "arrears", "NO",
                        "flywheelDomain", "CARE_DUTIES", "nextStep", "SHORT_SUPPORT", "wishes", "Met mijn zoon kunnen praten.",
                        "strengths", "Moeder en zoon lachen veel samen.", "startWith", "Een cursus die bij de diensten past."))
                .daysAgo(33).work("anna", DRAW_UP, answers("reviewOn", inDays(84), "agreedTogether", true, "goals", List.of(
                        goal("SCHOOLING", "Thuis samen leren gebaren", "COLLECTIVE", "anna",
                                "De cursus gebarentaal op zaterdag, en een student die op dinsdag komt oefenen."))))
                .daysAgo(32).work("anna", START_TRACK, firstAppointment(9, "Moeder, Joris en de student, thuis"))
                .daysAgo(22).work("anna", CHECK_IN, goesOn("WELL", 28, "Zij kennen samen al honderd gebaren."))
                .daysAgo(4).tell("anna", "DATA_CHANGED", answers("changes", List.of("ADDRESS"), "newAddress", "Kanaaldijk 86",
                        "newNeighbourhood", "noorderpark"))
                .daysAgo(3).work("anna", "userTask_followDataChange", answers("followUp", "TRANSFER", "explanation",
                        "Het gezin vond een woning met een eigen kamer voor Joris. Moeder weet dat Wijkteam Noord haar belt."));
    }
}
