package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.form.Option;

/** The form {@code read-in}. */
record ReadIn(String household, String fromTeam, String reported, String reason, String standing, String notes, String contactPerson, List<Option> colleagueOptions) {
}
