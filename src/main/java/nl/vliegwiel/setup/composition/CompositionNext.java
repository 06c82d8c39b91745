package nl.vliegwiel.setup.composition;

/** Where step 4 goes on when it is not done yet, with the words a user reads for what is missing there. */
enum CompositionNext {
    COMPOSE("samenstelling"),
    COMPETENCES("kennis en competenties"),
    LENDING("uitlenen"),
    FACILITIES("middelen"),
    INFORMATION("informatie delen");

    private final String topic;

    CompositionNext(String topic) {
        this.topic = topic;
    }

    /** Whether it is about who works in the team and what they know. */
    boolean isAboutPeople() {
        return this == COMPOSE || this == COMPETENCES;
    }

    String topic() {
        return topic;
    }
}
