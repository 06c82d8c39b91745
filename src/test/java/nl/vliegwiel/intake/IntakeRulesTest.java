package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LifeDomains DOMAINS = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true),
            new LifeDomain("HOUSING", "Wonen", false)));
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

    @Test
    void hasWorkOrTakingPartOnTheTableBeforeThereIsAPlan() {
        assertThat(withWork(Told.row("WORK", MatrixAnswer.NOT_WANTED), NextStep.SHORT_SUPPORT)).containsExactly("domains");
        assertThat(withWork(Told.row("WORK", MatrixAnswer.NOT_WANTED, "Is net geopereerd"), NextStep.SHORT_SUPPORT)).isEmpty();
        assertThat(withWork(Told.row("WORK", MatrixAnswer.NOT_WANTED), NextStep.NEXT_CONVERSATION)).isEmpty();
    }

    @Test
    void bearsAnswersThatTheFormItselfRefused() {
        assertThat(fields(Told.answers(MEMBERS, List.of(Told.row("HOUSING", null)), null, null, null, null, null))).isEmpty();
    }

    private static List<String> withWork(MatrixRow work, NextStep step) {
        return fields(Told.answers(MEMBERS, List.of(work, Told.row("HOUSING", MatrixAnswer.SCORE_1)), Arrears.NO, "Rust", "HOUSING", step, null));
    }

    private static List<String> faults(MatrixAnswer housing, Arrears arrears, NextStep step) {
        return fields(answers(MEMBERS, housing, arrears, "Rust", "WORK", step, null));
    }

    private static List<String> fields(RecordIntake answers) {
        return IntakeRules.faults(answers, DOMAINS, TODAY).stream().map(Fault::field).toList();
    }

    private static RecordIntake answers(List<MemberRow> members, MatrixAnswer housing, Arrears arrears, String wishes, String flywheel,
            NextStep step, LocalDate next) {
        List<MatrixRow> rows = List.of(Told.row("WORK", MatrixAnswer.SCORE_4), Told.row("HOUSING", housing));
        return Told.answers(members, rows, arrears, wishes, flywheel, step, next);
    }
}
