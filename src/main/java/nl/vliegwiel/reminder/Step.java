package nl.vliegwiel.reminder;

/** The three steps of a deadline, and how far up Tasklist's order they lift a task (a new task has 50). */
enum Step {
    SOON(60),
    DUE(70),
    LATE(90);

    private final int priority;

    Step(int priority) {
        this.priority = priority;
    }

    int priority() {
        return priority;
    }
}
