package nl.vliegwiel.setup.means;

/** How what was agreed on using the mandate is told to whoever decides in a case. */
final class Conditions {

    /** As long as the form allows; both together fit in an agreement. */
    static final int LONGEST = 200;

    private Conditions() {
    }

    /** @return null when there is nothing to tell */
    static String of(PowerProposal power, String deviationRules) {
        String rules = power.deviation() && deviationRules != null ? "Afwijken mag van: " + deviationRules : null;
        if (power.conditions() == null || rules == null) {
            return power.conditions() == null ? rules : power.conditions();
        }
        return power.conditions() + " " + rules;
    }
}
