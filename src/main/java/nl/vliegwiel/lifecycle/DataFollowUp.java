package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.form.Option;

/** What the contact person does with a change in the household's data, with the words a user reads. */
enum DataFollowUp {
    NOTHING("Er is niets voor nodig"),
    IN_PLAN("Ik bespreek het met het huishouden"),
    TRANSFER("Het andere team gaat verder"),
    STAY("Het huishouden blijft bij ons team");

    private final String label;

    DataFollowUp(String label) {
        this.label = label;
    }

    /** A transfer is offered only when another team serves the household. */
    static List<Option> options(boolean otherTeam) {
        return options(otherTeam ? List.of(NOTHING, IN_PLAN, TRANSFER) : List.of(NOTHING, IN_PLAN));
    }

    /** When the product asks by itself there is one question: which team goes on, and why. */
    static List<Option> whoGoesOn() {
        return options(List.of(TRANSFER, STAY));
    }

    private static List<Option> options(List<DataFollowUp> choices) {
        return choices.stream().map(choice -> new Option(choice.label, choice.name())).toList();
    }
}
