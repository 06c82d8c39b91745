package nl.vliegwiel.figures;

import java.time.LocalDate;

/**
 * A warm handover that the second line accepted.
 *
 * @param transferredOn null until the dossier is the second line's
 */
record AcceptedHandover(String dossier, String fromTeam, LocalDate answeredOn, LocalDate transferredOn) {

    boolean ends(CaseRun run) {
        return run.dossier().equals(dossier) && run.team().equals(fromTeam) && transferredOn != null && !transferredOn.isBefore(run.from())
                && (run.until() == null || !transferredOn.isAfter(run.until()));
    }
}
