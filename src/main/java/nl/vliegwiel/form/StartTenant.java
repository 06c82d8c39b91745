package nl.vliegwiel.form;

import java.util.Map;
import java.util.Optional;

/**
 * Says in which tenant a process comes to live that somebody starts from a form, where the rule for teams does not fit. It answers for it that
 * this person may start there, and may open the tenant first. Asked before the form's answers are checked.
 */
public interface StartTenant {

    /**
     * @param process key of the process
     * @param submitted what was filled in, by key, unchecked
     * @return empty when this is not for this one to say
     * @throws FormRejected when what was filled in does not lead to a tenant
     */
    Optional<String> tenant(String process, Actor actor, Map<String, Object> submitted);
}
