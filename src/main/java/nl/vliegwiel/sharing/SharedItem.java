package nl.vliegwiel.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One kind of data in an act of sharing.
 *
 * @param data code, see {@link SharingData}
 * @param consentId the consent it leans on; null when the agreement is enough
 * @param stoppedAt null while it may be shared
 * @param stoppedByConsent the withdrawn consent that it leaned on; null when it was not stopped so
 */
@Embeddable
record SharedItem(String data, @Column(name = "consent_id") UUID consentId, @Column(name = "stopped_at") Instant stoppedAt,
        @Column(name = "stopped_by_consent") UUID stoppedByConsent) {

    static SharedItem of(String data, UUID consentId) {
        return new SharedItem(data, consentId, null, null);
    }

    boolean leansOn(UUID consent) {
        return consent.equals(consentId) && isShared();
    }

    boolean isShared() {
        return stoppedAt == null;
    }

    SharedItem leaningOn(UUID other) {
        return of(data, other);
    }

    SharedItem stopped(Instant at) {
        return new SharedItem(data, null, at, consentId);
    }
}
