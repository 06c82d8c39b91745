package nl.vliegwiel.team;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.team.Colleagues.Colleague;

/**
 * Who is a member of which tenant, a team's or a set-up's, and who has which role. A change counts at once, also for the rest of the
 * transaction. Whoever calls this has seen to it that the person at the screen may.
 */
public interface Memberships {

    /** Makes a tenant, or gives the one that is there this name. */
    void open(String tenant, String name);

    /**
     * Twice changes nothing.
     *
     * @throws UnknownMember when there is no such account or tenant
     */
    void join(String tenant, String login);

    /**
     * Tasks that the person has there go back to the role they are for: nobody's work waits for somebody who is gone. Twice changes nothing.
     */
    void leave(String tenant, String login);

    /** The accounts in a tenant, by name. */
    List<Colleague> members(String tenant);

    /** The accounts with these logins, by name; a login that is gone is passed over. */
    List<Colleague> people(String... logins);

    /** The tenants of an account, teams and set-ups alike. */
    Set<String> memberOf(String login);

    /** All accounts of a role, in any team, by name. */
    List<Colleague> withRole(String role);

    Set<String> rolesOf(String login);

    boolean exists(String login);

    /**
     * Twice changes nothing.
     *
     * @throws UnknownMember when there is no such account or role
     */
    void takeRole(String login, String role);

    /** Twice changes nothing. */
    void dropRole(String login, String role);
}
