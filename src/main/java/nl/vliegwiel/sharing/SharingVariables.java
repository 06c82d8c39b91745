package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the decision on sharing weighs, and what processes know of an act of sharing. */
@Component
public class SharingVariables implements ProcessVariables {

    /** The consent that was withdrawn. */
    public static final Variable<String> CONSENT_ID = Variable.id("consentId");
    /** The act of sharing that a process is about. */
    public static final Variable<String> SHARING_ACT_ID = Variable.id("sharingActId");

    static final Variable<SharingWish> SHARING_WISH = Variable.code("sharingWish", SharingWish.class);
    static final Variable<String> SHARED_BY = Variable.account("sharedBy");
    static final Variable<LegalBasis> SHARING_BASIS = Variable.code("sharingBasis", LegalBasis.class);
    static final Variable<Boolean> AGREEMENT_IN_FORCE = Variable.flag("agreementInForce");
    static final Variable<Boolean> BASIS_AGREED = Variable.flag("basisAgreed");
    static final Variable<Boolean> PURPOSE_AGREED = Variable.flag("purposeAgreed");
    static final Variable<Boolean> DATA_COVERED = Variable.flag("dataCovered");
    static final Variable<Boolean> CONSENT_NEEDED = Variable.flag("consentNeeded");
    static final Variable<Boolean> CONSENT_RUNNING = Variable.flag("consentRunning");
    static final Variable<Boolean> PERIOD_FITS = Variable.flag("periodFits");
    static final Variable<SharingRule> SHARING_RULE = Variable.code("sharingRule", SharingRule.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(CONSENT_ID, SHARING_ACT_ID, SHARING_WISH, SHARED_BY, SHARING_BASIS, AGREEMENT_IN_FORCE, BASIS_AGREED,
                PURPOSE_AGREED, DATA_COVERED, CONSENT_NEEDED, CONSENT_RUNNING, PERIOD_FITS, SHARING_RULE);
    }
}
