package nl.vliegwiel.form;

import java.util.Set;

/**
 * The person behind a request.
 *
 * @param id login
 * @param roles ids of the role groups
 * @param teams ids of the teams this person is a member of
 * @param setups tenants of team set-ups that this person takes part in; they open no dossier
 */
public record Actor(String id, Set<String> roles, Set<String> teams, Set<String> setups) {

    private static final String OUTSIDERS = "partner";

    /** Somebody who takes part in no set-up. */
    public Actor(String id, Set<String> roles, Set<String> teams) {
        this(id, roles, teams, Set.of());
    }

    /** Somebody of another organisation: a team's member for what the team asks, not for what it knows (design §2). */
    public boolean isOutsider() {
        return roles.contains(OUTSIDERS);
    }

    /**
     * Whether work of this tenant can be this person's.
     *
     * @param tenant id of a team or of a set-up; may be null
     */
    public boolean belongsTo(String tenant) {
        return tenant != null && (teams.contains(tenant) || setups.contains(tenant));
    }
}
