package nl.vliegwiel.mandate;

interface AgreedBudgetRows extends AgreementRows<AgreedBudgetRow> {
}
