package nl.vliegwiel.form;

import java.util.Map;
import java.util.Optional;

/** Decides the tenant of processes that are started from a form, where it is not simply a team of whoever starts it. */
public interface StartTenant {

    /**
     * @param process key of the process that starts
     * @param submitted what the form holds, not yet checked
     * @return empty when this process is none of ours
     * @throws FormRejected when this person may not start it there
     */
    Optional<String> tenant(String process, Actor actor, Map<String, Object> submitted);
}
