package nl.vliegwiel.team;

/** The product refuses to start, because the configuration does not say which team a signal goes to. Names teams and neighbourhoods. */
class TeamsOverlap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TeamsOverlap(String reason) {
        super("Vliegwiel start niet: " + reason);
    }

    static TeamsOverlap emptyAges(Team team) {
        return new TeamsOverlap("bij team \"" + team.id() + "\" klopt de leeftijd niet. \"from\" moet lager zijn dan \"to\".");
    }

    static TeamsOverlap agesInSecondLine(Team team) {
        return new TeamsOverlap("team \"" + team.id() + "\" is van de tweede lijn. Alleen een team van de eerste lijn heeft een leeftijd (ages).");
    }

    static TeamsOverlap idOfSetup(Team team) {
        return new TeamsOverlap("de naam \"" + team.id() + "\" is voor het opzetten van een team. Kies een andere id.");
    }

    static TeamsOverlap sameId(Team team) {
        return new TeamsOverlap("het team \"" + team.id() + "\" staat twee keer in de lijst.");
    }

    static TeamsOverlap sameNeighbourhood(Team one, Team other, String neighbourhood) {
        return new TeamsOverlap("de teams \"" + one.id() + "\" en \"" + other.id() + "\" helpen in de wijk \"" + neighbourhood
                + "\" mensen van dezelfde leeftijd" + group(one, other) + ". Een signaal kan maar naar één team.");
    }

    private static String group(Team one, Team other) {
        return one.ages() == null ? "" : " (" + one.ages().label() + " en " + other.ages().label() + ")";
    }

    String action() {
        return "Kijk in de configuratie onder vliegwiel.teams. Per wijk is er hoogstens één team zonder leeftijd (ages),\n"
                + "en de leeftijden van de andere teams sluiten elkaar uit. Een team voor 16 tot 27 jaar schrijft u zo:\n"
                + "  ages: { from: 16, to: 27 }";
    }
}
