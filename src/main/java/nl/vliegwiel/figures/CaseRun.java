package nl.vliegwiel.figures;

import java.time.LocalDate;

/**
 * One run of the process of a household in one team, as the engine's history has it.
 *
 * @param until null while it runs
 * @param owner the team that has the dossier now
 * @param closedOn null while the dossier is open
 */
record CaseRun(String dossier, String team, LocalDate from, LocalDate until, String owner, LocalDate closedOn) {

    /** The same team goes on, within a day: a household that wanted to stop and stays, for instance. */
    boolean goesOnAs(CaseRun next) {
        return team.equals(next.team) && (until == null || !next.from.isAfter(until));
    }

    CaseRun until(CaseRun last) {
        return new CaseRun(dossier, team, from, last.until, owner, closedOn);
    }

    boolean isOwners() {
        return team.equals(owner);
    }
}
