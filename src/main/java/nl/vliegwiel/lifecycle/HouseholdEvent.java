package nl.vliegwiel.lifecycle;

import java.util.List;

/** News about a household, with the messages that pass it on: the first one that a process waits for is sent. */
enum HouseholdEvent {
    ADD_TRACK("case-lifecycle.trackAdded"),
    CALLED_BACK("outreach-contact.householdCalledBack", "intake.conversationHeldEarlier"),
    EVALUATE_NOW("case-lifecycle.evaluationRequested");

    private final List<String> messages;

    HouseholdEvent(String... messages) {
        this.messages = List.of(messages);
    }

    List<String> messages() {
        return messages;
    }
}
