package nl.vliegwiel.plan;

/** An edition of the plan is drawn up and changed until the household agrees to it or withdraws. */
enum PlanState {
    DRAWN_UP, AGREED, CHANGES, WITHDRAWS;

    boolean isSettled() {
        return this == AGREED || this == WITHDRAWS;
    }
}
