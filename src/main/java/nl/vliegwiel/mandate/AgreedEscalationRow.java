package nl.vliegwiel.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An escalation agreement as it was laid down. */
@Entity
@Table(name = "agreed_escalation")
class AgreedEscalationRow extends AgreementRow {

    private String decides;
    private int workingDays;
    private String nextInLine;

    protected AgreedEscalationRow() {
    }

    AgreedEscalationRow(String team, EscalationAgreement agreement, LocalDate from, String by, Instant at) {
        super(team, agreement.version(), from, by, at);
        this.decides = agreement.decides();
        this.workingDays = agreement.workingDays();
        this.nextInLine = agreement.nextInLine();
    }

    @Override
    EscalationAgreement agreement() {
        return new EscalationAgreement(version(), decides, workingDays, nextInLine);
    }
}
