package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.Option;

/** What the contact person does with a change in the household's data, with the words a user reads. */
enum DataFollowUp {
    NOTHING("Er is niets voor nodig"),
    IN_PLAN("Ik bespreek het met het huishouden"),
    TRANSFER("Het team van het nieuwe adres gaat verder");

    private final String label;

    DataFollowUp(String label) {
        this.label = label;
    }

    /** A transfer is offered only when another team serves the new address. */
    static List<Option> options(boolean otherTeam) {
        return Stream.of(values()).filter(choice -> otherTeam || choice != TRANSFER)
                .map(choice -> new Option(choice.label, choice.name())).toList();
    }
}
