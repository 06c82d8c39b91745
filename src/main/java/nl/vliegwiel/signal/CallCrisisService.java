package nl.vliegwiel.signal;

import nl.vliegwiel.lifecycle.CaseEntry;

/** @param afterCrisis not asked for a household that has a case already */
record CallCrisisService(
        String household, String member, String address, String phone, String description,
        CrisisService crisisService, CaseEntry afterCrisis, String crisisAgreements, boolean joinsDossier) {
}
