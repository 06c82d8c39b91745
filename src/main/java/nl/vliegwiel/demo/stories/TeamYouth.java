package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.stories.SetUp.APPROACH;
import static nl.vliegwiel.demo.stories.SetUp.ASSIGNMENT;
import static nl.vliegwiel.demo.stories.SetUp.CASES;
import static nl.vliegwiel.demo.stories.SetUp.COMPLETE_PARTNERS;
import static nl.vliegwiel.demo.stories.SetUp.GAIN_AND_LOSS;
import static nl.vliegwiel.demo.stories.SetUp.MAP;
import static nl.vliegwiel.demo.stories.SetUp.OPINION;
import static nl.vliegwiel.demo.stories.SetUp.URGENCY;
import static nl.vliegwiel.demo.stories.SetUp.goal;
import static nl.vliegwiel.demo.stories.SetUp.known;
import static nl.vliegwiel.demo.stories.SetUp.onBoard;
import static nl.vliegwiel.demo.stories.SetUp.organisation;
import static nl.vliegwiel.demo.stories.SetUp.remarks;
import static nl.vliegwiel.demo.stories.SetUp.retold;
import static nl.vliegwiel.demo.stories.SetUp.says;
import static nl.vliegwiel.demo.stories.SetUp.story;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import nl.vliegwiel.demo.TeamStory;
import org.springframework.stereotype.Component;

/** A team that is not there yet: for young people in the centre, halfway step 2. Some still have to say what they think of the principles. */
@Component
class TeamYouth implements StoryTeller {

    private static final List<String> AREAS = List.of("binnenstad", "stationsbuurt");

    @Override
    public List<Story> tell() {
        return List.of(approach(partners(TeamStory.of("opzet-jongeren", "jongerenteam"))).told());
    }

    private static TeamStory partners(TeamStory youth) {
        return youth.daysAgo(62).begin("daan", answers("about", "NEW", "newTeam", "Jongerenteam", "coordinators", List.of("coby"),
                "managers", List.of("fons"), "reason", "Jongeren tussen 16 en 27 vallen tussen jeugdhulp en volwassenenzorg. In Centrum zijn dat er veel."))
                .daysAgo(58).work("fons", ASSIGNMENT, answers("role", "Jongeren zonder school of werk vinden, en met hen terug naar school, werk of een eigen plek.",
                        "commissioner", "De gemeente, afdelingen jeugd en werk", "employer", "Stichting Welzijn Kadeland",
                        "areas", AREAS, "ageGroup", "SOME", "agesFrom", 16, "agesTo", 27, "goals", List.of(
                                goal("Jongeren zijn weer op school of aan het werk", "Zes van de tien na een jaar"),
                                goal("Geen jongere staat op straat op zijn achttiende verjaardag", "Het aantal jongeren zonder adres"))))
                .daysAgo(50).work("coby", MAP, answers("partners", List.of(
                        organisation("Werkplein", known(onBoard(AREAS, "WORK_AND_INCOME", "Uitkering en werk voor jongeren vanaf 18 jaar", "Jongeren zonder werk",
                                List.of("WORK", "FINANCES")), "ivo", "Leerwerkplekken bij veertig bedrijven", "Vier weken zoektijd")),
                        organisation("Stichting Welzijn Kadeland", known(onBoard(AREAS, "CARE_AND_WELFARE", "Jongerenwerk op straat en in het buurthuis",
                                "Jongeren van 12 tot 27", List.of("LEISURE", "SOCIAL_NETWORK", "HELPERS")), "hanna", "Kent de jongeren bij naam",
                                "Weinig mensen voor een-op-een")),
                        organisation("GGZ", known(onBoard(AREAS, "CARE_AND_WELFARE", "Hulp bij angst, somberheid en verslaving", "Jongeren en volwassenen",
                                List.of("MENTAL_HEALTH", "ADDICTION")), "petra", "Een jongerenspreekuur", "Stopt bij 18 en begint dan opnieuw")),
                        organisation("Roc Kadeland", onBoard(AREAS, "EDUCATION", "Opleidingen, en leert mensen op voor het team", "Leerlingen vanaf 16",
                                List.of("SCHOOLING"))),
                        organisation("Kamers Kadeland", answers("world", "OTHER", "offers", "Verhuurt kamers met begeleiding",
                                "audience", "Jongeren van 18 tot 24", "domains", List.of("HOUSING"), "boarding", "IN_TALKS",
                                "boardingReason", "Wil eerst weten wie de begeleiding betaalt")))))
                .daysAgo(47).work("ivo", GAIN_AND_LOSS, says("Jongeren die wij anders nooit zien.", "De vier weken waarin een jongere zelf moet zoeken.",
                        "De zoektijd, voor wie met het team komt."))
                .daysAgo(46).work("hanna", GAIN_AND_LOSS, says("Onze jongerenwerkers kunnen eindelijk doorpakken.", "Vrijheid: straks zijn er afspraken over wie wat doet.",
                        "Wij delen geen namen. Dat wordt: wij delen namen als de jongere het goed vindt."))
                .work("petra", GAIN_AND_LOSS, says("Minder jongeren die halverwege stoppen.", "Plekken op het spreekuur.", "De grens van 18 jaar, tot iemand 23 is."))
                .daysAgo(41).work("daan", COMPLETE_PARTNERS, answers("outcome", "DONE", "unanswered", Rows.shown().where("Roc Kadeland",
                        retold("De afdelingsleider", "Minder uitval in het eerste jaar.", "Wij kunnen een leerling niet meer zomaar uitschrijven.",
                                "Uitschrijven na vier weken afwezigheid."))));
    }

    private static TeamStory approach(TeamStory youth) {
        return youth.daysAgo(35).work("daan", URGENCY, answers("partners", Rows.shown().each(answers("shared", "YES"))
                        .where("Roc Kadeland", answers("shared", "NOT_YET", "words", "De school ziet de uitval wel, maar wil eerst de cijfers van dit jaar.")),
                "urgency", "Elk jaar raken in Centrum zo'n honderd jongeren uit beeld als zij 18 worden. Wij zien hen pas terug met schulden.",
                "invitees", List.of("noor", "sem")))
                .daysAgo(22).work("coby", CASES, answers("cases", List.of(
                        story("Een jongen van 17 gaat niet meer naar school en slaapt bij vrienden.", "Een eigen plek en geld verdienen.",
                                "Te jong voor een uitkering, te oud voor een pleeggezin.", "Een kamer, en iemand die hem elke dag belt.", "noor", "hanna"),
                        story("Een meisje van 19 is net moeder. Zij heeft boetes en durft niet naar de huisarts.", "Haar opleiding afmaken.",
                                "De hulp stopte op haar achttiende. Niemand nam het over.", "Dezelfde werker houden tot haar opleiding klaar is.", "sem", "petra"),
                        story("Een jongen van 22 blowt veel en is drie keer gestopt met een leerwerkplek.", "Werken met zijn handen.",
                                "Eerst moest hij stoppen met blowen, dan pas mocht hij beginnen.", "Beginnen met twee ochtenden, en het er onderweg over hebben.", "noor", "ivo"))))
                .daysAgo(9).work("daan", APPROACH, answers("approach", "PRESENCE", "reason",
                        "Jongeren komen niet naar ons toe. Wij moeten er zijn waar zij zijn, en blijven.",
                        "consequences", List.of("INTAKE", "CONTACT", "WORK"), "consequenceRemark", "De intake is geen gesprek aan een tafel. Die duurt een maand.",
                        "also", List.of("SYSTEM")))
                .daysAgo(6).work("petra", OPINION, remarks("QUICK_ACTION", "DISAGREE",
                        "Bij jongeren met een trauma is snel juist niet goed. Eerst vertrouwen."))
                .daysAgo(4).work("sem", OPINION, remarks("WHOLE_FAMILY", "REMARK", "Niet iedere jongere wil zijn ouders erbij. Vraag het eerst."));
    }
}
