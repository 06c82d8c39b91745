package nl.vliegwiel.reminder;

import java.util.Date;

/** What the product changes on a task; only in a job, where nobody's rights are asked for. */
interface TaskChanges {

    /**
     * Lifts it up the list; never down.
     *
     * @return false when it is no longer open
     */
    boolean raise(String task, int priority);

    /** Another date counts anew: the task goes back to its place in the list. */
    void dueOn(String task, Date moment);

    /** @param worker must belong to the team and the role of the task */
    void giveTo(String task, String worker);

    /** @param until null when the task goes on */
    void pause(String task, Date until);
}
