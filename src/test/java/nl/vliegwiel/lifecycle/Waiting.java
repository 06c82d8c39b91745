package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Set;

/** Processes that wait for these messages, and kinds of process that run. */
record Waiting(Set<String> messages, Set<String> running) implements WaitingProcesses {

    static Waiting forMessages(String... messages) {
        return new Waiting(Set.of(messages), Set.of());
    }

    @Override
    public boolean expects(String message, String number) {
        return messages.contains(message);
    }

    @Override
    public boolean runs(String process, String number) {
        return running.contains(process);
    }

    @Override
    public boolean waitsAt(String task, String number) {
        return false;
    }

    @Override
    public List<String> openTasks(String number) {
        return List.of();
    }
}
