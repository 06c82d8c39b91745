package nl.vliegwiel.sharing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One purpose, legal basis or kind of data of an agreement.
 *
 * @param consent whether the household has to consent to sharing these data as well
 */
@Embeddable
record InformationAgreementItem(@Enumerated(EnumType.STRING) Kind kind, String code, boolean consent) {

    enum Kind { PURPOSE, BASIS, DATA }
}
