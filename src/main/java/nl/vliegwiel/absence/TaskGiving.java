package nl.vliegwiel.absence;

/** Gives tasks to somebody else; only in a job, where nobody's rights are asked for. */
interface TaskGiving {

    /** @param login of somebody of its team and role; null for everybody of the role */
    void give(String task, String login);
}
