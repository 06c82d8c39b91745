package nl.vliegwiel.access;

import java.util.List;

/** The product refuses to start, because it would be open to anybody. Names logins, never passwords. */
class UnsafeStart extends RuntimeException {

    private final String action;

    private UnsafeStart(String reason, String action) {
        super(reason);
        this.action = action;
    }

    static UnsafeStart noAdministrator(String login) {
        return new UnsafeStart("Vliegwiel start niet: er is nog geen beheerder.",
                "Zet een wachtwoord van ten minste 12 tekens in de omgevingsvariabele VLIEGWIEL_ADMIN_PASSWORD "
                        + "en start opnieuw. Log daarna in als \"" + login + "\".\n"
                        + "Wilt u alleen kijken? Start dan met het profiel demo (./mvnw spring-boot:run).");
    }

    static UnsafeStart weakAdministratorPassword(int shortest) {
        return new UnsafeStart("Vliegwiel start niet: het wachtwoord in VLIEGWIEL_ADMIN_PASSWORD is te kort.",
                "Zet in de omgevingsvariabele VLIEGWIEL_ADMIN_PASSWORD een wachtwoord van ten minste " + shortest
                        + " tekens en start opnieuw.");
    }

    static UnsafeStart demoPasswords(List<String> logins) {
        return new UnsafeStart("Vliegwiel start niet: deze accounts hebben nog het wachtwoord van de demo: "
                + String.join(", ", logins) + ".",
                "Gebruik een eigen, lege database (spring.datasource.url): in deze staan de huishoudens van de demo.\n"
                        + "Wilt u de demo zien? Start dan met het profiel demo (./mvnw spring-boot:run).");
    }

    String action() {
        return action;
    }
}
