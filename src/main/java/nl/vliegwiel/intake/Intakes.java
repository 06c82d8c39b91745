package nl.vliegwiel.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vliegwiel.measurement.Measurements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one intake per dossier; when it is done, its scores become a measurement. */
@Service
@Transactional
public class Intakes {

    private final IntakeRows rows;
    private final Measurements measurements;
    private final Clock clock;

    Intakes(IntakeRows rows, Measurements measurements, Clock clock) {
        this.rows = rows;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** Empty before the first conversation was recorded. */
    @Transactional(readOnly = true)
    public Optional<IntakeSummary> summary(String reference) {
        return find(reference).map(intake -> new IntakeSummary(intake.wishes(), intake.strengths(), intake.flywheelDomain(),
                intake.startWith(), intake.arrears(), intake.arrearsMonths(), intake.recordedOn(), intake.underlyingQuestion(),
                intake.motivation()));
    }

    @Transactional(readOnly = true)
    Optional<Intake> find(String reference) {
        return rows.findById(reference);
    }

    void record(String reference, String worker, RecordIntake answers) {
        Intake intake = find(reference).orElseGet(() -> new Intake(reference));
        intake.record(answers, worker, LocalDate.now(clock));
        rows.save(intake);
        if (answers.nextStep() != NextStep.NEXT_CONVERSATION) {
            measurements.take(reference, worker, intake.scores());
        }
    }
}
