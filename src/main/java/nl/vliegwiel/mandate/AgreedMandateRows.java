package nl.vliegwiel.mandate;

interface AgreedMandateRows extends AgreementRows<AgreedMandateRow> {
}
