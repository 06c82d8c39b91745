package nl.vliegwiel.sharing;

import nl.vliegwiel.process.Decisions;

/** What the decision {@code sharing-allowed} weighs. */
record SharingFacts(LegalBasis basis, boolean agreementInForce, boolean basisAgreed, boolean purposeAgreed, boolean dataCovered,
        boolean consentNeeded, boolean consentRunning, boolean periodFits) {

    /** By the names of the decision's inputs. */
    Decisions inputs() {
        return Decisions.none().with(SharingVariables.SHARING_BASIS, basis)
                .with(SharingVariables.AGREEMENT_IN_FORCE, agreementInForce)
                .with(SharingVariables.BASIS_AGREED, basisAgreed)
                .with(SharingVariables.PURPOSE_AGREED, purposeAgreed)
                .with(SharingVariables.DATA_COVERED, dataCovered)
                .with(SharingVariables.CONSENT_NEEDED, consentNeeded)
                .with(SharingVariables.CONSENT_RUNNING, consentRunning)
                .with(SharingVariables.PERIOD_FITS, periodFits);
    }
}
