package nl.vliegwiel.setup.approach;

import java.util.List;

/**
 * One case in the form.
 *
 * @param id null for a new one
 * @param talkers logins of who talked along; null for nobody
 * @param partners codes of partners that talked along without an account; null for none
 * @param checked true when the writer looked once more and found no name in it
 */
record CaseRow(String id, String situation, String wishes, String obstacle, String help, List<String> talkers, List<String> partners,
        Boolean checked) {

    static CaseRow of(DiscussedCase one) {
        return new CaseRow(one.id().toString(), one.situation(), one.wishes(), one.obstacle(), one.help(), List.copyOf(one.talkers()),
                List.copyOf(one.partners()), false);
    }

    List<String> talking() {
        return talkers == null ? List.of() : talkers;
    }

    List<String> partnersTalking() {
        return partners == null ? List.of() : partners;
    }

    boolean isChecked() {
        return Boolean.TRUE.equals(checked);
    }
}
