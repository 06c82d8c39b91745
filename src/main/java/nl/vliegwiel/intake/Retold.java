package nl.vliegwiel.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what an earlier conversation already told back into the answers of this one, where the form folded it away (mission C6). */
final class Retold {

    private final RecordIntake answers;
    private final Intake before;
    private final StillOpen open;
    private final boolean unfolded;

    private Retold(RecordIntake answers, Intake before) {
        this.answers = answers;
        this.before = before;
        this.open = StillOpen.in(before);
        this.unfolded = Boolean.TRUE.equals(answers.reviewAll());
    }

    /** @return the answers as if everything had been asked again: all domains of life stand in {@code domains} */
    static RecordIntake complete(RecordIntake answers, Intake before) {
        return new Retold(answers, before).complete();
    }

    private RecordIntake complete() {
        return new RecordIntake(null, null, null, null, answers.members(), domains(), null,
                told(open.arrears(), answers.arrears(), before.arrears()),
                told(open.arrears(), answers.arrearsMonths(), before.arrearsMonths()),
                told(open.wishes(), answers.wishes(), before.wishes()),
                told(open.strengths(), answers.strengths(), before.strengths()),
                told(open.flywheel(), answers.flywheelDomain(), before.flywheelDomain()), null,
                told(open.start(), answers.startWith(), before.startWith()), answers.nextStep(), answers.nextConversation(),
                told(open.question(), answers.underlyingQuestion(), before.underlyingQuestion()),
                told(open.motivation(), answers.motivation(), before.motivation()), null, null, null, null);
    }

    private <T> T told(boolean asked, T now, T earlier) {
        return asked || unfolded ? now : earlier;
    }

    private List<MatrixRow> domains() {
        Map<String, MatrixRow> rows = new LinkedHashMap<>();
        if (before.isUnderWay()) {
            before.scores().forEach(score -> rows.put(score.domain(), MatrixRow.of(score)));
        }
        Stream.of(rowsOf(answers.domains()), rowsOf(answers.discussed())).flatMap(List::stream).forEach(row -> rows.put(row.code(), row));
        return List.copyOf(rows.values());
    }

    private static List<MatrixRow> rowsOf(List<MatrixRow> rows) {
        return rows == null ? List.of() : rows;
    }
}
