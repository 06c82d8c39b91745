package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.team.Ages;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersion;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Why a household belongs to another team now, in sentences that its contact person reads. They name ages, never birth dates. */
@Component
class BelongingReason {

    private final TeamDirectory teams;
    private final WorkingDays days;

    BelongingReason(TeamDirectory teams, WorkingDays days) {
        this.teams = teams;
        this.days = days;
    }

    /** What changed: an age that somebody turned while the dossier ran, or what the teams agreed. */
    String changed(Team own, Team other, OpenHousehold household) {
        return turned(own, other, household).map(age -> "Er is iemand " + age + " geworden.")
                .orElseGet(() -> "De afspraken tussen de teams zijn anders. " + place(household.neighbourhood()) + " hoort voor dit huishouden sinds "
                        + DutchDate.of(since(own, other)) + " bij " + other.name() + ".");
    }

    /** The day from which what these two teams agreed last holds. */
    private LocalDate since(Team own, Team other) {
        return Stream.of(own, other).flatMap(team -> teams.history(team.id()).stream()).map(TeamVersion::from)
                .filter(from -> !from.isAfter(days.today())).max(LocalDate::compareTo).orElse(days.today());
    }

    /** Whom each of the two teams helps, and what is asked. */
    String serves(Team own, Team other, OpenHousehold household) {
        String stays = own.ages() == null ? "" : helps(own) + " ";
        return stays + helps(other) + " Bespreek met het huishouden of dat team verdergaat.";
    }

    private static String helps(Team team) {
        return team.name() + " helpt mensen " + (team.ages() == null ? "van alle leeftijden." : team.ages().label() + ".");
    }

    /** The highest bound of these teams' ages that a member reached since the dossier was opened. */
    private Optional<Integer> turned(Team own, Team other, OpenHousehold household) {
        LocalDate today = days.today();
        boolean wasOurs = teams.servingAll(household.neighbourhood(), household.birthDates(), household.openedOn()).filter(own::equals).isPresent();
        return !wasOurs ? Optional.empty() : Stream.of(own.ages(), other.ages()).filter(Objects::nonNull)
                .flatMap(BelongingReason::bounds).distinct()
                .filter(age -> household.birthDates().stream()
                        .anyMatch(born -> ageOn(born, household.openedOn()) < age && ageOn(born, today) >= age))
                .max(Integer::compare);
    }

    private static Stream<Integer> bounds(Ages ages) {
        return Stream.of(ages.from(), ages.to()).filter(Objects::nonNull);
    }

    private static int ageOn(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }

    private String place(String neighbourhood) {
        return teams.neighbourhoods().stream().filter(area -> area.code().equals(neighbourhood)).findFirst()
                .map(area -> "De wijk " + area.name()).orElse("De wijk");
    }
}
