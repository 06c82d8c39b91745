package nl.vliegwiel.sharing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps refused acts: the refusal rolls the form back, its record stays (mission C4). */
@Component
class RefusedActs {

    private final ActRows rows;

    RefusedActs(ActRows rows) {
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(SharingAct act) {
        rows.save(act);
    }
}
