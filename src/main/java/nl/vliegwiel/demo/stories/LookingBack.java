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
import static nl.vliegwiel.demo.stories.Usual.RECORD_AFTERCARE;
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

/** A household whose evaluation is open now, and one that goes on without the team. */
@Component
class LookingBack implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(outOfTheHouseAgain(), manageThemselves());
    }

    private static Story outOfTheHouseAgain() {
        return Story.of("evaluatie-open").daysAgo(112).signal("amir", answers(
                "householdName", "Meneer Wiersma", "memberName", "Douwe Wiersma", "birthDate", "1964-01-15",
                "address", "Torenstraat 88", "phone", "06 00000091", "neighbourhood", "binnenstad", "source", "WELFARE_WORKER",
                "concerns", List.of("MENTAL_HEALTH", "SOCIAL_NETWORK", "FINANCES"), "urgency", "NORMAL",
                "description", "De vrouw van meneer is vorig jaar overleden. Zij deed de post en het koken. "
                        + "In het buurthuis vertelde hij dat hij de dagen lang vindt en de brieven laat liggen."))
                .daysAgo(111).assess("anna", ASSESS, visitBy("anna"))
                .daysAgo(106).work("anna", CONTACT, joins("Samen foto's gekeken en een eerste stapel post geopend."))
                .daysAgo(99).work("anna", INTAKE, answers(
                        "domains", matrix(2).where("MENTAL_HEALTH", score(4, "Rouwt, slaapt slecht.")).where("SOCIAL_NETWORK", score(4))
                                .where("FINANCES", score(3, "Genoeg inkomen, geen overzicht.")).where("LEISURE", score(5, "Komt het huis bijna niet uit.")),
                        "arrears", "NO", "flywheelDomain", "SOCIAL_NETWORK", "nextStep", "SHORT_SUPPORT",
                        "wishes", "Weer iemand om mee te eten, en de papieren op orde.", "strengths", "Kookt graag, is handig, heeft een dochter die belt.",
                        "startWith", "Een vaste dag in de week buiten de deur."))
                .daysAgo(93).work("anna", DRAW_UP, answers("reviewOn", inDays(84), "goals", List.of(
                        goal("LEISURE", "Elke week koken en eten in het buurthuis", "COLLECTIVE", "anna", "De kookgroep zoekt iemand die kan snijden en sjouwen."),
                        goal("FINANCES", "De post is bij en blijft bij", "OWN_NETWORK", "amir", "Zijn dochter kijkt elke maand mee; tot dan helpt Amir."))))
                .daysAgo(91).work("anna", DISCUSS, agrees(84, "Koken kan ik. Dat wil ik wel proberen."))
                .daysAgo(90).work("anna", START_TRACK, firstAppointment(7, "Meneer en de kookgroep, in het buurthuis"))
                .work("amir", START_TRACK, firstAppointment(6, "Meneer en zijn dochter, bij hem thuis"))
                .daysAgo(82).work("anna", CHECK_IN, goesOn("WELL", 28, "Hij stond meteen achter het fornuis."))
                .daysAgo(81).work("amir", CHECK_IN, goesOn("MODERATELY", 28, "Alles is open. Twee brieven waren dringend."))
                .daysAgo(51).work("amir", CHECK_IN, ends("Mijn dochter en ik doen het nu op de eerste zondag van de maand."))
                .daysAgo(50).work("anna", CHECK_IN, goesOn("WELL", 28, "Hij haalt nu ook een buurman op."))
                .daysAgo(19).work("anna", CHECK_IN, goesOn("WELL", 25, "Eet twee keer per week samen."));
    }

    private static Story manageThemselves() {
        return Story.of("losgelaten").daysAgo(190).signal("anna", answers(
                "householdName", "Familie Santos", "memberName", "Rui Santos", "birthDate", "1982-05-20",
                "address", "Walstraat 5", "phone", "06 00000105", "neighbourhood", "binnenstad", "source", "BENEFITS_DESK",
                "concerns", List.of("WORK", "FINANCES"), "urgency", "NORMAL",
                "description", "Het restaurant waar vader werkte is gesloten. Het gezin vraagt een uitkering aan en wil zo snel mogelijk weer zelf verdienen."))
                .daysAgo(189).assess("amir", ASSESS, visitBy("amir"))
                .daysAgo(185).work("amir", CONTACT, joins("Vader en moeder waren er allebei."))
                .daysAgo(178).work("amir", INTAKE, answers(
                        "domains", matrix(2).where("WORK", score(5)).where("FINANCES", score(4, "Spaargeld is bijna op.")), "arrears", "NO",
                        "flywheelDomain", "WORK", "nextStep", "SHORT_SUPPORT", "wishes", "Werk, en geen schulden maken.",
                        "strengths", "Twintig jaar kok, spreekt drie talen.", "startWith", "Een cv en drie adressen."))
                .daysAgo(171).work("amir", DRAW_UP, answers("reviewOn", inDays(84), "goals", List.of(
                        goal("WORK", "Vader heeft weer werk in een keuken", "OWN_NETWORK", "amir", "Oud-collega's vragen wie er mensen zoekt."))))
                .daysAgo(170).work("amir", DISCUSS, agrees(84, "Wij gaan morgen al langs twee zaken."))
                .daysAgo(169).work("amir", START_TRACK, firstAppointment(7, "Vader, in de bibliotheek"))
                .daysAgo(161).work("amir", CHECK_IN, goesOn("WELL", 28, "Twee gesprekken en een proefdag."))
                .daysAgo(132).work("amir", CHECK_IN, ends("Ik werk nu vier avonden, en vanaf volgende maand vast."))
                .daysAgo(82).work("amir", MEASURE, answers("matrix", matrix(2).where("WORK", score(1)).where("FINANCES", score(2)),
                        "goals", Rows.shown().each(answers("reached", "ACHIEVED", "words", "Het is gelukt, en vlugger dan we dachten."))))
                .daysAgo(81).work("amir", DECIDE, answers("evaluationDecision", "LET_GO",
                        "reason", "Het gezin redt zich zelf en weet waar het ons vindt."))
                .daysAgo(80).work("amir", AGREE_AFTERCARE, answers("aftercareWish", "YES", "signs", "Als de vaste lasten weer van het spaargeld gaan."))
                .daysAgo(36).work("amir", RECORD_AFTERCARE, answers("aftercareResult", "GOES_WELL", "contactAgain", "NO",
                        "words", "Het vaste contract is getekend. Bellen hoeft niet meer, wij weten u te vinden."));
    }
}
