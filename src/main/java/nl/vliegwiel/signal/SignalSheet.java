package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** A signal in the words a colleague reads. What is unknown is null. */
@Component
class SignalSheet {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag("nl-NL"));

    private final TeamDirectory teams;
    private final LifeDomains domains;
    private final Clock clock;

    SignalSheet(TeamDirectory teams, LifeDomains domains, Clock clock) {
        this.teams = teams;
        this.domains = domains;
        this.clock = clock;
    }

    /** "Sanne de Vries, geboren 3 mei 1990" */
    String member(Report report) {
        String born = report.birthDate() == null ? null : "geboren " + DATE.format(report.birthDate());
        return joined(report.memberName(), born);
    }

    /** "Dorpsstraat 3, Binnenstad" */
    String address(Report report) {
        String neighbourhood = teams.neighbourhoods().stream().filter(area -> area.code().equals(report.neighbourhood()))
                .map(Neighbourhood::name).findFirst().orElse(report.neighbourhood());
        return joined(report.address(), neighbourhood);
    }

    String received(Signal signal) {
        return day(signal) + ", van: " + signal.report().source().label();
    }

    String day(Signal signal) {
        return DATE.format(LocalDate.ofInstant(signal.receivedAt(), clock.getZone()));
    }

    String urgency(Report report) {
        return joined(report.urgency().label(), report.acuteDanger() ? "acuut gevaar" : null,
                report.shortSupportFails() ? "korte hulp is niet genoeg" : null);
    }

    String concerns(List<String> codes) {
        return codes.isEmpty() ? "Niet ingevuld" : codes.stream().map(domains::nameOf).collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}
