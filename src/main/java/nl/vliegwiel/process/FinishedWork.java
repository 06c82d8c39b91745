package nl.vliegwiel.process;

/** Hears of every task that is no longer open, done or gone with its process; called in the transaction that ends it. */
public interface FinishedWork {

    /** @param task id of the task in the engine */
    void finished(String task);
}
