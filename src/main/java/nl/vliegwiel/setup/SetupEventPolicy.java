package nl.vliegwiel.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Which news a round can take at this moment, and what somebody reads when it cannot. */
@Component
class SetupEventPolicy {

    private static final String NEXT_ROUND_ASKED = "team-setup.nextRoundAsked";
    private static final String CHANGE_ASSIGNMENT = "userTask_changeAssignment";

    private final Steps steps;
    private final Assignments assignments;
    private final EvaluationRequests evaluations;
    private final WaitingProcesses processes;
    private final WorkingDays days;

    SetupEventPolicy(Steps steps, Assignments assignments, EvaluationRequests evaluations, WaitingProcesses processes, WorkingDays days) {
        this.steps = steps;
        this.assignments = assignments;
        this.evaluations = evaluations;
        this.processes = processes;
        this.days = days;
    }

    /** A coordinator watches the round; only a project lead stops it. */
    List<SetupEvent> of(Actor actor) {
        return Arrays.stream(SetupEvent.values())
                .filter(event -> event != SetupEvent.CALL_OFF || actor.roles().contains(Colleagues.PROJECT_LEAD)).toList();
    }

    /**
     * @param step null unless a step is to be opened again
     * @return why not, in Dutch, with what to do instead; empty when it can
     */
    Optional<String> objection(Round round, SetupEvent event, Step step) {
        if (!round.isRunning()) {
            return Optional.of("Deze ronde is al afgesloten. Kies een ronde die loopt.");
        }
        return switch (event) {
            case REOPEN_STEP -> ofReopening(round, step);
            case EVALUATE_NOW -> evaluations.objection(round);
            case CHANGE_ASSIGNMENT -> ofAssignment(round);
            case START_NEXT -> ofNextRound(round);
            case CALL_OFF -> ofCallingOff(round);
            case INVITE -> Optional.empty();
        };
    }

    private Optional<String> ofReopening(Round round, Step step) {
        if (round.isEvaluated()) {
            return Optional.of("Deze ronde is al geëvalueerd. Kies 'De volgende ronde nu beginnen'. Daarna kunt u deze stap openen.");
        }
        if (round.isBeingEvaluated()) {
            return Optional.of("De evaluatie loopt. Schrijf bij 'Ronde evalueren' wat er anders moet: dan opent de volgende ronde deze stap.");
        }
        return step != null && steps.open(round).contains(step)
                ? Optional.of("Deze stap staat al open. De taak staat in de lijst van wie hem doet.") : Optional.empty();
    }

    private Optional<String> ofAssignment(Round round) {
        if (round.isBeingEvaluated()) {
            return Optional.of("De evaluatie is begonnen. In de volgende ronde legt het management de opdracht opnieuw vast.");
        }
        if (processes.waitsAt(CHANGE_ASSIGNMENT, round.number())) {
            return Optional.of("De opdracht wordt al aangepast. De taak staat in de lijst van het management.");
        }
        return assignments.of(round).role() == null
                ? Optional.of("De opdracht wordt nog vastgelegd. De taak staat in de lijst van het management.") : Optional.empty();
    }

    private Optional<String> ofNextRound(Round round) {
        return processes.expects(NEXT_ROUND_ASKED, round.number()) ? Optional.empty()
                : Optional.of("De volgende ronde begint pas na de evaluatie. Kies 'Nu evalueren', of wacht tot de evaluatie klaar is.");
    }

    private Optional<String> ofCallingOff(Round round) {
        return round.isSettled() && round.inForceFrom().isAfter(days.today())
                ? Optional.of("Wat is vastgesteld, gaat in op " + DutchDate.of(round.inForceFrom()) + ". Vanaf die dag kunt u stoppen.") : Optional.empty();
    }
}
