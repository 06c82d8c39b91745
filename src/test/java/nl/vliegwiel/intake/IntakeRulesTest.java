package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<MemberRow> MEMBERS = List.of(new MemberRow(null, "Jan", LocalDate.of(1980, 2, 3)));

    @Test
    void takesAnIntakeInWhichEverythingWasDiscussed() {
        assertThat(faults(MatrixAnswer.SCORE_2, Arrears.NO, NextStep.SHORT_SUPPORT)).isEmpty();
    }

    @Test
    void asksAfterArrearsWhenHousingWasDiscussed() {
        assertThat(faults(MatrixAnswer.SCORE_1, Arrears.NOT_DISCUSSED, NextStep.NEXT_CONVERSATION)).containsExactly("arrears");
        assertThat(faults(MatrixAnswer.NEXT_TIME, Arrears.NOT_DISCUSSED, NextStep.NEXT_CONVERSATION)).isEmpty();
    }

    @Test
    void makesNoPlanWhileADomainWaitsForTheNextConversation() {
        assertThat(faults(MatrixAnswer.NEXT_TIME, Arrears.NO, NextStep.SHORT_SUPPORT)).containsExactly("nextStep");
    }

    @Test
    void makesAPlanWhenTheHouseholdDoesNotWantToTalkAboutADomain() {
        assertThat(faults(MatrixAnswer.NOT_WANTED, Arrears.NOT_DISCUSSED, NextStep.SHORT_SUPPORT)).isEmpty();
    }

    @Test
    void needsTheWishesAndTheFlywheelForAPlanOnly() {
        assertThat(fields(answers(MEMBERS, MatrixAnswer.SCORE_1, Arrears.NO, null, null, NextStep.SHORT_SUPPORT, null)))
                .containsExactly("wishes", "flywheelDomain");
        assertThat(fields(answers(MEMBERS, MatrixAnswer.SCORE_1, Arrears.NO, null, null, NextStep.SECOND_LINE, null))).isEmpty();
    }

    @Test
    void refusesDatesThatCannotBe() {
        assertThat(fields(answers(MEMBERS, MatrixAnswer.SCORE_1, Arrears.NO, null, null, NextStep.NEXT_CONVERSATION, TODAY)))
                .containsExactly("nextConversation");
        List<MemberRow> unborn = List.of(new MemberRow(null, "Kind", TODAY.plusDays(1)));
        assertThat(fields(answers(unborn, MatrixAnswer.SCORE_1, Arrears.NO, "Rust", "WORK", NextStep.SHORT_SUPPORT, null)))
                .containsExactly("members[0].birthDate");
    }

    @Test
    void needsSomebodyInTheHousehold() {
        assertThat(fields(answers(null, MatrixAnswer.SCORE_1, Arrears.NO, "Rust", "WORK", NextStep.SHORT_SUPPORT, null))).containsExactly("members");
    }

    private static List<String> faults(MatrixAnswer housing, Arrears arrears, NextStep step) {
        return fields(answers(MEMBERS, housing, arrears, "Rust", "WORK", step, null));
    }

    private static List<String> fields(RecordIntake answers) {
        return IntakeRules.faults(answers, TODAY).stream().map(Fault::field).toList();
    }

    private static RecordIntake answers(List<MemberRow> members, MatrixAnswer housing, Arrears arrears, String wishes, String flywheel,
            NextStep step, LocalDate next) {
        List<MatrixRow> rows = List.of(new MatrixRow("WORK", null, null, MatrixAnswer.SCORE_4, null), new MatrixRow("HOUSING", null, null, housing, null));
        return new RecordIntake(null, members, rows, arrears, null, wishes, null, flywheel, null, null, step, next, null, null, null, null, null, null);
    }
}
