package nl.vliegwiel.absence;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code arrange-absence}.
 *
 * @param absent team and login, see {@link AbsentColleague}
 * @param backOn null when nobody knows yet
 */
record ArrangeAbsence(String absent, LocalDate absentFrom, LocalDate backOn, List<Option> absentOptions) {
}
