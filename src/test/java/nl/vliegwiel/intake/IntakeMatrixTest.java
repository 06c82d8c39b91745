package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.intake.KnownConcerns.Concern;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class IntakeMatrixTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final LifeDomains domains = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true), new LifeDomain("HOUSING", "Wonen", false)));

    @Test
    void hasARowPerDomainOfTheConfiguration() {
        assertThat(rows(Optional.empty())).containsExactly(
                new MatrixRow("WORK", "Werk", null, null, null), new MatrixRow("HOUSING", "Wonen", null, null, null));
    }

    @Test
    void tellsWhatASignalAlreadySaid() {
        KnownConcerns signals = reference -> List.of(new Concern("HOUSING", "Woningcorporatie", LocalDate.of(2026, 11, 12)),
                new Concern("HOUSING", "Huisarts", LocalDate.of(2026, 11, 14)));
        beans.addBean("signals", signals);
        assertThat(rows(Optional.empty())).extracting(MatrixRow::known)
                .containsExactly(null, "Woningcorporatie, 12-11-2026; Huisarts, 14-11-2026");
    }

    @Test
    void bringsBackWhatWasFilledInBefore() {
        Intake intake = new Intake("2026-000001");
        intake.record(new RecordIntake(null, null, List.of(new MatrixRow("WORK", null, null, MatrixAnswer.NOT_WANTED, "Later")), Arrears.NO, null,
                null, null, null, null, null, NextStep.NEXT_CONVERSATION, null, null, null, null, null, null, null), "anna", LocalDate.of(2026, 11, 12));
        assertThat(rows(Optional.of(intake))).containsExactly(
                new MatrixRow("WORK", "Werk", null, MatrixAnswer.NOT_WANTED, "Later"), new MatrixRow("HOUSING", "Wonen", null, null, null));
    }

    private List<MatrixRow> rows(Optional<Intake> intake) {
        return new IntakeMatrix(domains, beans.getBeanProvider(KnownConcerns.class)).rows("2026-000001", intake);
    }
}
