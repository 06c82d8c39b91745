package nl.vliegwiel.setup.composition;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code agree-lending}.
 *
 * @param intro who lends, or that nobody does
 * @param lendings null when nobody lends
 */
record AgreeLending(String team, String why, String intro, List<LendingRow> lendings) {

    List<LendingRow> rows() {
        return lendings == null ? List.of() : lendings;
    }

    /**
     * One partner that lends people.
     *
     * @param code of the partner
     * @param partner its name and whom it lends, shown only
     * @param standing what it answered until now, shown only
     * @param onPaper true when it agreed on paper: then it is not asked
     * @param paperBy only asked then
     * @param paperOn only asked then
     */
    record LendingRow(String code, String partner, String standing, String competences, String results, String notFunctioning,
            Integer noticeWeeks, Integer hours, Boolean onPaper, String paperBy, LocalDate paperOn) {

        boolean isOnPaper() {
            return Boolean.TRUE.equals(onPaper);
        }

        Lending.Terms terms() {
            return new Lending.Terms(competences, results, notFunctioning, noticeWeeks, hours);
        }
    }
}
