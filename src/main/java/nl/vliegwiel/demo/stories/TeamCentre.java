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
import static nl.vliegwiel.demo.stories.SetUp.URGENCY;
import static nl.vliegwiel.demo.stories.SetUp.agrees;
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

/** Wijkteam Centrum looks anew at how it works: step 3 waits for management, and step 1 is open again because a partner dropped out. */
@Component
class TeamCentre implements StoryTeller {

    private static final List<String> AREAS = List.of("binnenstad", "stationsbuurt");

    @Override
    public List<Story> tell() {
        return List.of(means(approach(partners(TeamStory.of("opzet-centrum", "wijkteam-centrum")))).told());
    }

    private static TeamStory partners(TeamStory centre) {
        return centre.daysAgo(78).begin("daan", answers("about", "EXISTING", "team", "wijkteam-centrum", "reason",
                "Het team bestaat vijf jaar. De stad is veranderd, de afspraken niet."))
                .daysAgo(74).work("fons", ASSIGNMENT, answers("role", "Huishoudens met meer problemen tegelijk helpen om weer zelf verder te kunnen.",
                        "commissioner", "De gemeente, afdeling sociaal domein", "employer", "De gemeente",
                        "areas", AREAS, "ageGroup", "ALL", "goals", List.of(
                                goal("Minder huishoudens komen terug met dezelfde problemen", "Ten hoogste een op de tien binnen een jaar"),
                                goal("Meer mensen hebben werk, leren of doen mee", "Bij de helft van de huishoudens na een jaar"))))
                .daysAgo(69).work("coby", MAP, answers("partners", Rows.shown()
                        .where("Specialistenteam", onBoard(AREAS, "CARE_AND_WELFARE", "Neemt huishoudens over bij wie kort helpen niet genoeg is",
                                "Huishoudens die lang hulp nodig hebben", List.of("MENTAL_HEALTH", "ADDICTION", "JUSTICE")))
                        .where("GGZ", known(onBoard(AREAS, "CARE_AND_WELFARE", "Behandelt en geeft advies bij psychische klachten",
                                "Volwassenen met psychische klachten", List.of("MENTAL_HEALTH", "ADDICTION")), "petra",
                                "Kijkt anoniem mee met casussen", "Wachttijd van twee maanden"))
                        .where("Schuldhulp van de gemeente", onBoard(AREAS, "WORK_AND_INCOME", "Regelt schulden en beheert geld",
                                "Iedereen met schulden", List.of("FINANCES")))
                        .where("Woningcorporatie", known(onBoard(AREAS, "OTHER", "Verhuurt woningen in de binnenstad", "Huurders", List.of("HOUSING")), "joke",
                                "Ziet huurschuld als eerste", "Te weinig woningen"))
                        .where("Werkplein", known(onBoard(AREAS, "WORK_AND_INCOME", "Uitkering, werk en scholing", "Mensen zonder werk",
                                List.of("WORK", "SCHOOLING", "FINANCES")), "ivo", "Snel contact met werkgevers", "Weinig tijd voor huisbezoek"))
                        .where("Leerplicht en RMC", onBoard(AREAS, "EDUCATION", "Helpt jongeren terug naar school", "Jongeren tot 23 jaar", List.of("SCHOOLING")))
                        .and(organisation("Stichting Welzijn Kadeland", known(onBoard(AREAS, "CARE_AND_WELFARE", "Maatjes, buurtkamer en mantelzorg",
                                "Alle inwoners", List.of("SOCIAL_NETWORK", "LEISURE", "CARE_DUTIES", "HELPERS", "PHYSICAL_HEALTH")), "hanna",
                                "Kent de buurt", "Open op werkdagen tot vijf uur")))))
                .daysAgo(66).work("petra", GAIN_AND_LOSS, says("Korte lijnen, en minder mensen die wegblijven.", "Een halve dag per week.", "De eigen vragenlijst vooraf."))
                .work("ivo", GAIN_AND_LOSS, says("Mensen komen met een plan bij ons.", "Een deel van onze eigen gesprekken.", "De intake in drie gesprekken."))
                .daysAgo(64).work("joke", GAIN_AND_LOSS, says("Eerder weten dat het misgaat.", "Geld, als wij langer wachten.", "De aanmaning na twee weken."))
                .work("hanna", GAIN_AND_LOSS, says("Vrijwilligers die weten wie zij kunnen bellen.", "Ons eigen aanmeldpunt.", "De wachtlijst voor een maatje."))
                .daysAgo(59).work("daan", COMPLETE_PARTNERS, answers("outcome", "DONE", "unanswered", Rows.shown()
                        .where("Specialistenteam", retold("De coördinator", "Eerder meedenken.", "Tijd voor vragen van het wijkteam.", "geen"))
                        .where("Schuldhulp van de gemeente", retold("De teamleider", "Minder mensen die afhaken.", "Meer aanmeldingen.", "De eigen wachtlijst."))
                        .where("Leerplicht en RMC", retold("Een consulent", "Weten wat er thuis speelt.", "Tijd voor overleg.", "geen"))));
    }

    private static TeamStory approach(TeamStory centre) {
        return centre.daysAgo(55).work("daan", URGENCY, answers("partners", Rows.shown().each(answers("shared", "YES")),
                "urgency", "Een op de vijf huishoudens komt binnen een jaar terug. Wij lossen problemen op, maar mensen staan er daarna weer alleen voor.",
                "invitees", List.of("anna", "amir")))
                .daysAgo(47).work("coby", CASES, answers("cases", List.of(
                        story("Een gezin kwam drie keer in twee jaar terug met huurschuld.", "Niet elke maand hoeven kiezen wat er betaald wordt.",
                                "Elke keer een nieuwe regeling. Niemand keek naar het werk van vader.", "Eén plan voor werk en geld samen.", "anna", "joke"),
                        story("Een vrouw van zestig zorgt voor haar zus en is zelf uitgeput.", "Een dag per week voor zichzelf.",
                                "De hulp voor haar zus en de hulp voor haar kenden elkaar niet.", "Eén afspraak met allebei.", "amir", "hanna"),
                        story("Een man stopte met zijn behandeling toen zijn uitkering werd verlaagd.", "Serieus genomen worden.",
                                "De verlaging en de behandeling gingen langs elkaar heen.", "Eerst bellen, dan besluiten.", "anna", "petra", "ivo"))))
                .daysAgo(43).work("daan", APPROACH, answers("approach", "SYSTEM", "reason",
                        "Mensen staan er na de hulp alleen voor. Dus kijken wij vanaf de eerste dag wie er om hen heen staat.",
                        "consequences", List.of("INTAKE", "CONTACT", "WORK", "METHODS"), "also", List.of("BEHAVIOUR")))
                .daysAgo(40).work("anna", OPINION, agrees())
                .work("amir", OPINION, remarks("COLLECTIVE_FIRST", "REMARK", "Niet iedereen wil zijn buren erbij. Vraag het altijd eerst."))
                .daysAgo(39).work("petra", OPINION, agrees()).work("hanna", OPINION, agrees())
                .daysAgo(36).work("daan", PRINCIPLES, answers("outcome", "DONE", "principles", Rows.shown().each(answers("decision", "AGREED")),
                        "silent", Rows.shown().each(answers("note", "Twee keer gebeld. Wij bespreken het op de volgende bijeenkomst."))));
    }

    private static TeamStory means(TeamStory centre) {
        return centre.daysAgo(26).work("daan", FINANCING, answers("areas", Rows.shown().where("binnenstad", answers("residents", 8100))
                        .where("stationsbuurt", answers("residents", 5400)), "basePerResident", "12.50", "contacts", 240, "contactFee", "45.00",
                "households", 30, "directHelp", "48000.00", "lines", List.of(
                        answers("kind", "INCOME", "description", "Woningcorporatie, voor achter de voordeur", "amount", "15000.00"),
                        answers("kind", "COST", "description", "Opleiding en intervisie", "amount", "9500.00"))))
                .daysAgo(12).work("daan", MANDATE, answers("sanctions", "YES", "powers", Rows.shown().each(answers("decidedBy", "TEAM"))
                                .where("SHORT_INTERVENTION", byTeam("2000.00", true, "Het huishouden doet zelf ook iets."))
                                .where("SPECIALIST_TEST", byTeam("1000.00", true, "Eerst vragen of een partner het kan."))
                                .where("SPECIAL_ASSISTANCE_GRANT", byTeam("750.00", false, "Achteraf gemeld aan het Werkplein."))
                                .where("YOUTH_CARE", answers("decidedBy", "MANAGEMENT"))
                                .where("BENEFIT_CUT", answers("decidedBy", "TEAM", "conditions", "Alleen na een gesprek met het huishouden.")),
                        "deviationRules", "De eis van woonduur, en de wachttijd voor een test.",
                        "escalationDecides", "de manager sociaal domein", "escalationDays", 3, "escalationNext", "de directeur sociaal domein"))
                .daysAgo(5).tell("daan", "REOPEN_STEP", answers("step", "PARTNERS", "explanation",
                        "De woningcorporatie stopt met meedoen. Wij zoeken wie er voor huurders kan zijn, en kijken wat dat met het budget doet."));
    }
}
