package nl.vliegwiel.setup;

import java.util.Optional;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Variable;

/** The four steps of setting a team up (guide §6), with the words a user reads and the variable that says whether it is open. */
public enum Step {
    PARTNERS("Stap 1: partners zoeken", "partnersOpen"),
    APPROACH("Stap 2: samen de aanpak kiezen", "approachOpen"),
    MEANS("Stap 3: budget, mandaat en bevoegdheden", "meansOpen"),
    COMPOSITION("Stap 4: team samenstellen", "compositionOpen");

    private final String label;
    private final Variable<Boolean> open;

    Step(String label, String open) {
        this.label = label;
        this.open = Variable.flag(open);
    }

    public String label() {
        return label;
    }

    /** Whether the step is open, as the model reads it. */
    public Variable<Boolean> open() {
        return open;
    }

    /** Empty after the last one. */
    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Option option() {
        return new Option(label, name());
    }
}
