package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.junit.jupiter.api.Test;

/** What a second conversation keeps of the first. */
class RetoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Intake before = new Intake("2026-000001");

    @Test
    void keepsWhatWasFoldedAway() {
        firstConversation(NextStep.NEXT_CONVERSATION);
        RecordIntake complete = Retold.complete(answers(null, Told.row("HOUSING", MatrixAnswer.SCORE_2)), before);

        assertThat(complete.wishes()).isEqualTo("Rust");
        assertThat(complete.arrears()).isEqualTo(Arrears.YES);
        assertThat(complete.domains()).extracting(MatrixRow::code, MatrixRow::answer).containsExactly(
                tuple("WORK", MatrixAnswer.SCORE_4), tuple("HOUSING", MatrixAnswer.SCORE_2));
    }

    @Test
    void takesWhatIsSaidAnewWhenThatWasUnfolded() {
        firstConversation(NextStep.NEXT_CONVERSATION);

        assertThat(Retold.complete(answers(true), before).wishes()).as("emptied on purpose").isNull();
    }

    @Test
    void keepsNothingOfAnIntakeThatWasDone() {
        firstConversation(NextStep.SHORT_SUPPORT);

        assertThat(StillOpen.in(before).anything()).isFalse();
        assertThat(Retold.complete(answers(null), before).wishes()).isNull();
        assertThat(Retold.complete(answers(null), before).domains()).isEmpty();
    }

    @Test
    void asksOnlyWhatNobodyToldYet() {
        firstConversation(NextStep.NEXT_CONVERSATION);

        assertThat(StillOpen.in(before)).isEqualTo(new StillOpen(true, false, false, true, true, true, true, true, true));
    }

    private void firstConversation(NextStep next) {
        before.record(Told.answers(null, List.of(Told.row("WORK", MatrixAnswer.SCORE_4), Told.row("HOUSING", MatrixAnswer.NEXT_TIME)), Arrears.YES,
                "Rust", null, next, DAY), "anna", DAY);
    }

    private static RecordIntake answers(Boolean reviewAll, MatrixRow... rows) {
        return new RecordIntake(null, null, null, reviewAll, List.of(), List.of(rows), null, null, null, null, null, null, null, null,
                NextStep.SHORT_SUPPORT, null, null, null, null, null, null, null);
    }
}
