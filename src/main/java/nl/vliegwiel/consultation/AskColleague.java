package nl.vliegwiel.consultation;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.Option;

/**
 * The form {@code ask-colleague}: a question, or the withdrawal of one.
 *
 * @param dossier number of a dossier of the team; who answers does not see it
 * @param colleague login, for a colleague of the team
 * @param specialists id of a second-line team, for the others
 * @param domains codes of the life domains that go along with a named question
 * @param openQuestion number of the question that is withdrawn
 */
record AskColleague(QuestionWish questionWish, String dossier, String question, Receiver questionTo, String colleague, String specialists,
                    Naming naming, LegalBasis legalBasis, List<String> domains, String openQuestion,
                    List<Option> dossierOptions, List<Option> colleagueOptions, List<Option> specialistOptions, List<Option> domainOptions,
                    List<Option> questionOptions) {

    enum Receiver { COLLEAGUE, SPECIALISTS }

    enum Naming { ANONYMOUS, NAMED }

    /** Where the question goes. */
    String team(CaseFile file) {
        return questionTo == Receiver.COLLEAGUE ? file.team() : specialists;
    }

    List<String> chosenDomains() {
        return domains == null ? List.of() : domains;
    }
}
