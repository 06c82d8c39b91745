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
}
