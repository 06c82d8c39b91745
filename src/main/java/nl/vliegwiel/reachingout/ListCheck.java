package nl.vliegwiel.reachingout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.recognition.Likeness;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** What the form cannot say about a list: every fault, in one round. Names rows by their number, never by who is in them. */
@Component
class ListCheck {

    private final ReachingOutProperties properties;
    private final TeamDirectory teams;
    private final Colleagues colleagues;
    private final KnownHouseholds known;
    private final Clock clock;

    ListCheck(ReachingOutProperties properties, TeamDirectory teams, Colleagues colleagues, KnownHouseholds known, Clock clock) {
        this.properties = properties;
        this.teams = teams;
        this.colleagues = colleagues;
        this.known = known;
        this.clock = clock;
    }

    List<Fault> faults(String team, RecordReachingOut list) {
        List<Fault> faults = new ArrayList<>();
        if (teams.find(team).filter(own -> own.line() == Line.FIRST).isEmpty()) {
            faults.add(new Fault("team", "Voor welk team?", "Alleen een wijkteam zoekt mensen op."));
        }
        if (list.agreedOn().isAfter(LocalDate.now(clock))) {
            faults.add(new Fault("agreedOn", "Wanneer?", "Kies vandaag of een eerdere datum."));
        }
        households(team, list.households(), faults);
        List<String> workers = colleagues.inTeam(team, Colleagues.WORKER).stream().map(Colleague::login).toList();
        if (!workers.containsAll(list.workers())) {
            faults.add(new Fault("workers", "Verdelen over", "Kies alleen collega's van dit team."));
        }
        return faults;
    }

    private void households(String team, List<HouseholdRow> rows, List<Fault> faults) {
        if (rows == null) {
            faults.add(new Fault("households", "Huishoudens", "Zet ten minste één huishouden op de lijst."));
            return;
        }
        if (rows.size() > properties.mostHouseholds()) {
            faults.add(new Fault("households", "Huishoudens", "Zet hoogstens " + properties.mostHouseholds() + " huishoudens op één lijst."));
        }
        for (int index = 0; index < rows.size(); index++) {
            household(team, rows, index, faults);
        }
    }

    private void household(String team, List<HouseholdRow> rows, int index, List<Fault> faults) {
        HouseholdRow row = rows.get(index);
        if (isUnborn(row)) {
            faults.add(fault(index, "birthDate", "Geboortedatum", "Kies vandaag of een eerdere datum."));
        } else if (!serves(team, row)) {
            faults.add(fault(index, "neighbourhood", "Wijk", "Dit huishouden hoort door zijn wijk of leeftijd bij een ander team. "
                    + "Haal het van de lijst: dat team zoekt zelf mensen op."));
        }
        if (rows.subList(0, index).stream().anyMatch(earlier -> known.between(earlier.sketch(), row.sketch()) == Likeness.SURE)) {
            faults.add(fault(index, "name", "Naam", "Dit huishouden staat al eerder op deze lijst. Haal het hier weg."));
        }
    }

    private boolean isUnborn(HouseholdRow row) {
        return row.birthDate() != null && row.birthDate().isAfter(LocalDate.now(clock));
    }

    private boolean serves(String team, HouseholdRow row) {
        return teams.serving(row.neighbourhood(), row.birthDate(), LocalDate.now(clock)).filter(serving -> serving.id().equals(team))
                .isPresent();
    }

    private static Fault fault(int index, String key, String label, String message) {
        return new Fault("households[" + index + "]." + key, "Huishouden " + (index + 1) + ", " + label, message);
    }
}
