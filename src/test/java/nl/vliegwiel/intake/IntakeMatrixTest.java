package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.intake.KnownConcerns.Concern;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.Measurement;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.measurement.SelfReliance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class IntakeMatrixTest {

    private static final String NUMBER = "2026-000001";

    private final Measurements measurements = mock();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final LifeDomains domains = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true), new LifeDomain("HOUSING", "Wonen", false)));

    @Test
    void hasARowPerDomainOfTheConfiguration() {
        assertThat(rows(new Intake(NUMBER))).containsExactly(
                new MatrixRow("WORK", "Werk", null, null, null, null), new MatrixRow("HOUSING", "Wonen", null, null, null, null));
    }

    @Test
    void tellsWhatASignalAlreadySaid() {
        KnownConcerns signals = reference -> List.of(new Concern("HOUSING", "Woningcorporatie", LocalDate.of(2026, 11, 12)),
                new Concern("HOUSING", "Huisarts", LocalDate.of(2026, 11, 14)));
        beans.addBean("signals", signals);
        assertThat(rows(new Intake(NUMBER))).extracting(MatrixRow::known)
                .containsExactly(null, "Woningcorporatie, 12-11-2026; Huisarts, 14-11-2026");
    }

    @Test
    void bringsBackWhatWasFilledInBefore() {
        assertThat(rows(told(NextStep.NEXT_CONVERSATION))).containsExactly(
                new MatrixRow("WORK", "Werk", null, MatrixAnswer.NOT_WANTED, null, "Later"), new MatrixRow("HOUSING", "Wonen", null, null, null, null));
    }

    @Test
    void beginsALaterIntakeWithTheLastMeasurementAndItsDate() {
        DomainScore measured = DomainScore.of("WORK", 2, "Werkt weer").solvedBy(SelfReliance.ALONE);
        when(measurements.latest(NUMBER)).thenReturn(Optional.of(new Measurement(NUMBER, 1, LocalDate.of(2026, 12, 1), "anna", List.of(measured))));

        assertThat(rows(told(NextStep.SHORT_SUPPORT)).get(0))
                .isEqualTo(new MatrixRow("WORK", "Werk", "1-meting, 01-12-2026", MatrixAnswer.SCORE_2, SelfReliance.ALONE, "Werkt weer"));
    }

    private static Intake told(NextStep next) {
        Intake intake = new Intake(NUMBER);
        intake.record(Told.answers(null, List.of(Told.row("WORK", MatrixAnswer.NOT_WANTED, "Later")), Arrears.NO, null, null, next, null), "anna",
                LocalDate.of(2026, 11, 12));
        return intake;
    }

    private List<MatrixRow> rows(Intake intake) {
        return new IntakeMatrix(domains, measurements, beans.getBeanProvider(KnownConcerns.class)).rows(NUMBER, intake);
    }
}
