package nl.vliegwiel.access;

import java.util.List;

/** The roles of Vliegwiel, each a group in the engine. What a role may do stands in {@link Rights}. */
public enum Role {

    WORKER("sociaal-werker", "Sociaal werkers"),
    COORDINATOR("coordinator", "Coördinatoren"),
    PROJECT_LEAD("projectleider", "Projectleiders"),
    DIRECTOR("regisseur", "Regisseurs"),
    MANAGEMENT("management", "Management"),
    PARTNER("partner", "Partners"),
    ADMINISTRATOR("beheer", "Beheer");

    /** Roles that open Tasklist, so that see its filters. */
    static final List<Role> IN_TASKLIST = List.of(WORKER, COORDINATOR, PROJECT_LEAD, DIRECTOR, MANAGEMENT, PARTNER);

    private final String group;
    private final String title;

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    /** Id of the engine group, as models name it in {@code candidateGroups}. */
    public String group() {
        return group;
    }

    /** Dutch name of the group. */
    public String title() {
        return title;
    }
}
