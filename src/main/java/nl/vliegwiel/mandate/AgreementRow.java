package nl.vliegwiel.mandate;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** What every agreement on a team's means has. Rows are never changed: a later one replaces an earlier one from its day on. */
@MappedSuperclass
abstract class AgreementRow {

    @Id
    @GeneratedValue(generator = "agreement_number")
    @SequenceGenerator(name = "agreement_number", sequenceName = "agreement_number", allocationSize = 1)
    private Long id;
    private String team;
    private String version;
    private LocalDate validFrom;
    private String laidDownBy;
    private Instant laidDownAt;

    protected AgreementRow() {
    }

    /** @param by login; null when nobody did it by hand */
    AgreementRow(String team, String version, LocalDate from, String by, Instant at) {
        this.team = team;
        this.version = version;
        this.validFrom = from;
        this.laidDownBy = by;
        this.laidDownAt = at;
    }

    /** The agreement itself, as others read it. */
    abstract Object agreement();

    /** Whether it says the same, from the same day on. */
    boolean says(AgreementRow other) {
        return validFrom.equals(other.validFrom) && agreement().equals(other.agreement());
    }

    String team() {
        return team;
    }

    String version() {
        return version;
    }
}
