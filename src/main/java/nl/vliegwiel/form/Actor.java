package nl.vliegwiel.form;

import java.util.Set;

/**
 * The person behind a request.
 *
 * @param id login
 * @param roles ids of the role groups
 * @param teams ids of the teams this person is a member of
 */
public record Actor(String id, Set<String> roles, Set<String> teams) {

    private static final String OUTSIDERS = "partner";

    /** Somebody of another organisation: a team's member for what the team asks, not for what it knows (design §2). */
    public boolean isOutsider() {
        return roles.contains(OUTSIDERS);
    }
}
