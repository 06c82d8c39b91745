package nl.vliegwiel.mandate;

interface AgreedEscalationRows extends AgreementRows<AgreedEscalationRow> {
}
