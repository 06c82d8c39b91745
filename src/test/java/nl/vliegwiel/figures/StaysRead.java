package nl.vliegwiel.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which team had a played household when, as the figures read it. */
public final class StaysRead {

    private StaysRead() {
    }

    /** Each as "team from until closed". */
    public static List<String> of(String dossier, JdbcClient jdbc, LifeDomains domains, Clock clock) {
        List<String> teams = List.of("wijkteam-centrum", "wijkteam-noord");
        return new FactTables(jdbc, domains, clock).of(teams, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)).stays().stream()
                .filter(stay -> stay.dossier().equals(dossier))
                .map(stay -> stay.team() + " " + stay.from() + " " + stay.until() + " " + (stay.closed() ? "closed" : "not closed")).toList();
    }
}
