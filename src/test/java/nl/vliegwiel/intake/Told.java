package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.measurement.MatrixAnswer;

/** Answers to {@code record-intake}. */
final class Told {

    private Told() {
    }

    static MatrixRow row(String code, MatrixAnswer answer) {
        return row(code, answer, null);
    }

    static MatrixRow row(String code, MatrixAnswer answer, String remark) {
        return new MatrixRow(code, null, null, answer, null, remark);
    }

    static RecordIntake answers(List<MemberRow> members, List<MatrixRow> rows, Arrears arrears, String wishes, String flywheel, NextStep step,
            LocalDate next) {
        return new RecordIntake(null, null, null, null, members, rows, null, arrears, null, wishes, null, flywheel, null, null, step, next, null,
                null, null, null, null, null);
    }
}
