package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.stories.SetUp.APPROACH;
import static nl.vliegwiel.demo.stories.SetUp.ASSIGNMENT;
import static nl.vliegwiel.demo.stories.SetUp.CASES;
import static nl.vliegwiel.demo.stories.SetUp.COMPLETE_PARTNERS;
import static nl.vliegwiel.demo.stories.SetUp.FINANCING;
import static nl.vliegwiel.demo.stories.SetUp.GAIN_AND_LOSS;
import static nl.vliegwiel.demo.stories.SetUp.MANDATE;
import static nl.vliegwiel.demo.stories.SetUp.MAP;
import static nl.vliegwiel.demo.stories.SetUp.OPINION;
import static nl.vliegwiel.demo.stories.SetUp.PRINCIPLES;
import static nl.vliegwiel.demo.stories.SetUp.SETTLE_MEANS;
import static nl.vliegwiel.demo.stories.SetUp.URGENCY;
import static nl.vliegwiel.demo.stories.SetUp.agrees;
import static nl.vliegwiel.demo.stories.SetUp.backing;
import static nl.vliegwiel.demo.stories.SetUp.byTeam;
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

/** Wijkteam Noord a year ago: its first round, from the assignment to the mandate. {@link TeamNorthAtWork} tells how it went on. */
@Component
class TeamNorth implements StoryTeller {

    private static final List<String> AREAS = List.of("noorderpark", "havenkwartier");

    @Override
    public List<Story> tell() {
        return List.of(TeamNorthAtWork.goesOn(means(approach(partners(TeamStory.of("opzet-noord", "wijkteam-noord"))))).told());
    }

    private static TeamStory partners(TeamStory north) {
        return asked(north.daysAgo(376).begin("daan", answers("about", "EXISTING", "team", "wijkteam-noord", "reason",
                "Het team werkt nu een tijd zonder vaste afspraken. Partners weten niet wat zij van ons mogen verwachten."))
                .daysAgo(374).work("fons", ASSIGNMENT, answers("role", "Huishoudens met meer problemen tegelijk vroeg vinden en kort en snel helpen.",
                        "commissioner", "De gemeente, afdeling sociaal domein", "employer", "Stichting Welzijn Kadeland en de gemeente",
                        "areas", AREAS, "ageGroup", "ALL", "goals", List.of(
                                goal("Meer mensen in Noord hebben werk of doen mee in de buurt", "Bij de helft van de huishoudens na een jaar"),
                                goal("Een huishouden wordt binnen een week bezocht", "De datum van het signaal en van het eerste bezoek"))))
                .daysAgo(369).work("coby", MAP, answers("partners", Rows.shown()
                        .where("Specialistenteam", onBoard(AREAS, "CARE_AND_WELFARE", "Neemt huishoudens over bij wie kort helpen niet genoeg is",
                                "Huishoudens die lang hulp nodig hebben", List.of("MENTAL_HEALTH", "ADDICTION", "JUSTICE")))
                        .where("GGZ", known(onBoard(AREAS, "CARE_AND_WELFARE", "Behandelt en geeft advies bij psychische klachten",
                                "Volwassenen met psychische klachten", List.of("MENTAL_HEALTH", "ADDICTION")), "petra",
                                "Kennis, en een spreekuur in de wijk", "Wachttijd van twee maanden"))
                        .where("Schuldhulp van de gemeente", onBoard(AREAS, "WORK_AND_INCOME", "Regelt schulden en beheert geld",
                                "Iedereen met schulden", List.of("FINANCES")))
                        .where("Woningcorporatie", known(onBoard(AREAS, "OTHER", "Verhuurt woningen en merkt als eerste dat de huur niet komt",
                                "Huurders in Noord", List.of("HOUSING")), "joke", "Komt bij iedereen achter de deur", "Kijkt vooral naar de huur"))
                        .where("Werkplein", known(onBoard(AREAS, "WORK_AND_INCOME", "Uitkering, werk en scholing", "Mensen zonder werk",
                                List.of("WORK", "SCHOOLING", "FINANCES")), "ivo", "Kent alle werkgevers in de haven", "Veel regels en formulieren"))
                        .where("Leerplicht en RMC", onBoard(AREAS, "EDUCATION", "Helpt jongeren terug naar school", "Jongeren tot 23 jaar", List.of("SCHOOLING")))
                        .and(organisation("Stichting Welzijn Kadeland", known(onBoard(AREAS, "CARE_AND_WELFARE", "Buurthuis, maatjes en opvoedhulp",
                                "Alle inwoners van Noord", List.of("SOCIAL_NETWORK", "LEISURE", "CARE_DUTIES", "HELPERS", "PHYSICAL_HEALTH")), "hanna",
                                "Honderd vrijwilligers", "Weinig kennis van geld en recht"))))));
    }

    private static TeamStory asked(TeamStory north) {
        return north.daysAgo(366).work("petra", GAIN_AND_LOSS, says("Wij zien mensen eerder, als een kort gesprek nog helpt.",
                        "Tijd van twee behandelaars die nu in de wijk zitten.", "De verwijsbrief voor een eerste advies."))
                .work("ivo", GAIN_AND_LOSS, says("Het team kent het hele gezin. Dan weten wij wat werk in de weg staat.",
                        "Wij beslissen niet meer alleen over een traject.", "De vaste volgorde van onze intake."))
                .daysAgo(365).work("joke", GAIN_AND_LOSS, says("Minder uitzettingen, en een gezicht dat wij kunnen bellen.",
                        "Wij wachten langer met de deurwaarder.", "De brief na één maand achterstand."))
                .work("hanna", GAIN_AND_LOSS, says("Onze vrijwilligers weten bij wie zij terechtkunnen.",
                        "Een werker gaat voor de helft van de week naar het team.", "Ons eigen aanmeldformulier."))
                .daysAgo(362).work("daan", COMPLETE_PARTNERS, answers("outcome", "DONE", "unanswered", Rows.shown()
                        .where("Specialistenteam", retold("De coördinator", "Overdracht met een gesprek erbij.", "Een deel van de eigen intake.", "geen"))
                        .where("Schuldhulp van de gemeente", retold("De teamleider", "Mensen komen met hun papieren op orde.",
                                "Wij krijgen eerder en dus meer aanmeldingen.", "De wachttijd van vier weken bij dreigende afsluiting."))
                        .where("Leerplicht en RMC", retold("Een consulent", "Wij horen waarom een jongere thuisblijft.",
                                "Minder snel een boete geven.", "Meteen proces-verbaal opmaken."))));
    }

    private static TeamStory approach(TeamStory north) {
        return opinions(north.daysAgo(358).work("daan", URGENCY, answers("partners", Rows.shown().each(answers("shared", "YES")), "urgency",
                        "In Noord komen bij sommige gezinnen zes hulpverleners over de vloer. Niemand heeft het hele plan, en mensen haken af.",
                        "invitees", List.of("bram")))
                .daysAgo(351).work("coby", CASES, answers("cases", List.of(
                        story("Een moeder met drie kinderen heeft schulden en slaapt slecht. De jongste mist vaak school.",
                                "Eén iemand die meekijkt, en rust in huis.", "Drie organisaties deden elk hun eigen intake. Zij wachtten op elkaar.",
                                "Samen aan tafel in de eerste week, met iemand die mag beslissen.", "bram", "hanna"),
                        story("Een man van begin vijftig verloor zijn werk in de haven en komt zijn huis niet meer uit.",
                                "Weer ergens nodig zijn.", "Eerst moest hij behandeld zijn, dan pas mocht hij naar werk.",
                                "Meteen een paar uur werk, en een gesprek erbij.", "bram", "ivo"),
                        story("Een oudere vrouw zorgt voor haar man. De huur loopt achter en zij durft de post niet te openen.",
                                "Samen in hun huis blijven.", "De verhuurder wist niets van de zorg, de zorg niets van de huur.",
                                "Een belletje van de verhuurder bij de eerste gemiste maand.", "bram", "joke"))))
                .daysAgo(348).work("daan", APPROACH, answers("approach", "BEHAVIOUR", "reason",
                        "In de casussen werd veel gepraat en weinig gedaan. Wij willen klein beginnen en meteen iets doen.",
                        "consequences", List.of("INTAKE", "CONTACT", "WORK", "METHODS"), "also", List.of("SYSTEM"))));
    }

    private static TeamStory opinions(TeamStory north) {
        return north.daysAgo(344).work("bram", OPINION, agrees())
                .work("petra", OPINION, remarks("QUICK_ACTION", "REMARK", "Meteen doen is goed, als er ook tijd blijft om te luisteren."))
                .daysAgo(342).work("ivo", OPINION, remarks("FITTING_HELP", "DISAGREE", "Wie een uitkering krijgt, moet iets doen. Dat is niet altijd wat hij zelf wil."))
                .work("hanna", OPINION, agrees())
                .work("joke", OPINION, agrees())
                .daysAgo(339).work("daan", PRINCIPLES, answers("outcome", "DONE", "principles", Rows.shown().each(answers("decision", "AGREED"))
                        .where("FITTING_HELP", answers("decision", "WITH_DISSENT", "words",
                                "Werkplein blijft erbij dat de regels van de uitkering gelden. Wij bespreken het per huishouden."))));
    }

    private static TeamStory means(TeamStory north) {
        return north.daysAgo(336).work("daan", FINANCING, answers("areas", Rows.shown().where("noorderpark", answers("residents", 6200))
                        .where("havenkwartier", answers("residents", 3900)), "basePerResident", "12.50", "contacts", 120, "contactFee", "45.00",
                "households", 15, "directHelp", "25000.00", "lines", List.of(
                        answers("kind", "INCOME", "description", "Woningcorporatie, voor achter de voordeur", "amount", "12000.00"),
                        answers("kind", "COST", "description", "Huur van het buurthuis", "amount", "8400.00"))))
                .daysAgo(333).work("daan", MANDATE, answers("sanctions", "NO", "powers", Rows.shown().each(answers("decidedBy", "MANAGEMENT"))
                                .where("SHORT_INTERVENTION", byTeam("500.00", false, "Het huishouden doet zelf ook iets."))
                                .where("SPECIALIST_TEST", byTeam("750.00", false, "Eerst vragen of een partner het kan."))
                                .where("SUSPEND_JOB_DUTY", answers("decidedBy", "TEAM", "conditions", "Ten hoogste een half jaar."))
                                .where("PRESSURE", answers("decidedBy", "TEAM", "conditions", "Alleen na overleg in het team.")),
                        "escalationDecides", "de manager sociaal domein", "escalationDays", 3, "escalationNext", "de directeur sociaal domein"))
                .daysAgo(330).work("fons", SETTLE_MEANS, answers("meansNext", "SETTLED", "backings", List.of(
                        backing("POLITICS", "Marijke Oldenhof", "wethouder sociaal domein", 12, "DECISION"),
                        backing("MANAGEMENT", "Fons de Boer", "manager sociaal domein", 1, "LETTER")),
                        "backedFor", List.of("PRIORITY", "BUDGET", "ROOM")));
    }
}
