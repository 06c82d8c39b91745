package nl.vliegwiel.setup.composition;

import nl.vliegwiel.team.Colleagues;

/** What somebody does in the team, with the words a user reads and the role group that goes with it. */
enum MemberRole {
    WORKER("Sociaal werker", Colleagues.WORKER),
    COORDINATOR("Coördinator", Colleagues.COORDINATOR);

    private final String label;
    private final String group;

    MemberRole(String label, String group) {
        this.label = label;
        this.group = group;
    }

    String label() {
        return label;
    }

    String group() {
        return group;
    }
}
