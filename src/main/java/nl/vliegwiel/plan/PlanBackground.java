package nl.vliegwiel.plan;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.intake.Arrears;
import nl.vliegwiel.intake.IntakeSummary;
import nl.vliegwiel.intake.Intakes;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.MeasurementPicture;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.measurement.SelfReliancePicture;
import org.springframework.stereotype.Component;

/** What the intake and the measurements say to those who draw up a plan. */
@Component
class PlanBackground {

    private final Intakes intakes;
    private final Measurements measurements;
    private final MeasurementPicture picture;
    private final SelfReliancePicture rings;
    private final LifeDomains domains;

    PlanBackground(Intakes intakes, Measurements measurements, MeasurementPicture picture, SelfReliancePicture rings, LifeDomains domains) {
        this.intakes = intakes;
        this.measurements = measurements;
        this.picture = picture;
        this.rings = rings;
        this.domains = domains;
    }

    Optional<IntakeSummary> intake(String reference) {
        return intakes.summary(reference);
    }

    MatrixPicture picture(String reference) {
        return picture.compare(measurements.all(reference));
    }

    MatrixPicture rings(String reference) {
        return rings.compare(measurements.all(reference));
    }

    List<Option> domainOptions() {
        return domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList();
    }

    LifeDomains domains() {
        return domains;
    }

    /** Null when nobody knows yet. */
    String flywheel(IntakeSummary intake) {
        return intake.flywheelDomain() == null ? null : domains.nameOf(intake.flywheelDomain());
    }

    /** Null when there are no arrears. */
    static String arrears(IntakeSummary intake) {
        if (intake.arrears() != Arrears.YES) {
            return null;
        }
        return intake.arrearsMonths() == null ? "Ja, niet bekend hoelang" : "Ja, " + months(intake.arrearsMonths());
    }

    private static String months(int months) {
        return months == 1 ? "1 maand" : months + " maanden";
    }
}
