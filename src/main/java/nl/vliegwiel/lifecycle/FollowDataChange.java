package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.form.Option;

/** The form {@code follow-data-change}. */
record FollowDataChange(String household, String told, String reported, String consequences, String proposedTeam, DataFollowUp followUp, String explanation, List<Option> followUpOptions) {
}
