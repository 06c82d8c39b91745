package nl.vliegwiel.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which team answered for which household when, read from the runs of its process: each runs in the team that has the household. */
final class Stays {

    private final Map<String, List<AcceptedHandover>> handovers;

    private Stays(List<AcceptedHandover> handovers) {
        this.handovers = handovers.stream().collect(Collectors.groupingBy(AcceptedHandover::dossier));
    }

    /** @param runs of each dossier in the order in which they began */
    static List<Stay> of(List<CaseRun> runs, List<AcceptedHandover> handovers) {
        Stays stays = new Stays(handovers);
        return runs.stream().collect(Collectors.groupingBy(CaseRun::dossier, LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(one -> stays.of(joined(one)).stream()).toList();
    }

    private static List<CaseRun> joined(List<CaseRun> runs) {
        List<CaseRun> joined = new ArrayList<>();
        for (CaseRun run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnAs(run)) {
                joined.set(last, joined.get(last).until(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private List<Stay> of(List<CaseRun> runs) {
        List<Stay> stays = new ArrayList<>();
        for (int place = 0; place < runs.size(); place++) {
            stays.add(place + 1 < runs.size() ? earlier(runs.get(place), runs.get(place + 1)) : last(runs.get(place)));
        }
        return stays;
    }

    /** The dossier itself knows how the last one ended. */
    private static Stay last(CaseRun run) {
        return run.isOwners() ? new Stay(run.dossier(), run.team(), run.from(), run.closedOn(), run.closedOn() != null)
                : new Stay(run.dossier(), run.team(), run.from(), run.until(), false);
    }

    private Stay earlier(CaseRun run, CaseRun next) {
        LocalDate until = run.until() == null ? next.from() : run.until();
        boolean moved = !next.from().isAfter(until)
                || handovers.getOrDefault(run.dossier(), List.of()).stream().anyMatch(handover -> handover.ends(run));
        return new Stay(run.dossier(), run.team(), run.from(), until, !moved);
    }
}
