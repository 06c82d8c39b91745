package nl.vliegwiel.team;

/**
 * The tenant in which a team is set up, before and beside the team's own (ADR 12). No dossier ever lives there, so being invited to it
 * shows nothing of any household.
 */
public final class SetupTenant {

    private static final String CONTRIBUTION = "setup-contribution";
    private static final String PREFIX = "opzet-";

    private SetupTenant() {
    }

    /**
     * Whether a process is what a set-up asks one person: its tasks are for that person, and for nobody else of the role. So are those of a
     * municipality's own model whose key begins with the same words.
     */
    public static boolean isContribution(String process) {
        return process.equals(CONTRIBUTION) || process.startsWith(CONTRIBUTION + "-");
    }

    /** @param team id of a real team, also of one that is not there yet */
    public static String of(String team) {
        return PREFIX + team;
    }

    /** @param tenant may be null */
    public static boolean isSetup(String tenant) {
        return tenant != null && tenant.startsWith(PREFIX);
    }

    /** The team that is set up there. */
    public static String team(String tenant) {
        if (!isSetup(tenant)) {
            throw new IllegalArgumentException("no tenant of a set-up: " + tenant);
        }
        return tenant.substring(PREFIX.length());
    }
}
