package nl.vliegwiel.setup.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What management's answer to an evaluation brings about. */
@Service
@Transactional
class EvaluationAnswers {

    private final RoundEvaluations evaluations;
    private final Steps steps;
    private final Closings closings;
    private final TeamDirectory teams;
    private final WorkingDays days;

    EvaluationAnswers(RoundEvaluations evaluations, Steps steps, Closings closings, TeamDirectory teams, WorkingDays days) {
        this.evaluations = evaluations;
        this.steps = steps;
        this.closings = closings;
        this.teams = teams;
        this.days = days;
    }

    /** How the team goes on, as management reads it. */
    String wayOn(RoundEvaluation evaluation) {
        WayOn way = evaluation.wayOn();
        if (!way.goesOn().ends()) {
            return way.goesOn().label() + ", vanaf " + DutchDate.of(way.nextRoundOn()) + ".";
        }
        String with = way.receivingTeam() == null ? "" : " " + teams.nameOf(way.receivingTeam()) + " gaat verder met het werk.";
        return way.goesOn().label() + ", op " + DutchDate.of(way.closesOn()) + "." + with + "\nWaarom: " + way.closingReason();
    }

    /** What keeps management from agreeing: the evaluation has to be changed first. */
    List<Fault> objections(Round round) {
        List<String> whys = new ArrayList<>(RoundEvaluations.openSteps(steps.open(round)));
        WayOn way = evaluations.get(round).wayOn();
        if (way.goesOn().ends()) {
            closings.objections(way.closing(round)).forEach(fault -> whys.add(fault.message()));
        }
        return whys.stream().map(why -> new Fault(null, null, why + " Kies 'Nog niet akkoord' als de evaluatie moet veranderen.")).toList();
    }

    /** @param words what has to change, or what management says with its agreement; may be null then */
    void answer(Round round, boolean agreed, List<JudgedGoal> judged, String words, String by) {
        RoundEvaluation evaluation = evaluations.get(round);
        evaluation.answer(agreed, judged, words, by, days.today());
        if (agreed) {
            round.evaluated(days.today());
            if (evaluation.wayOn().goesOn().ends()) {
                closings.agree(evaluation.wayOn().closing(round), by);
            }
        }
    }
}
