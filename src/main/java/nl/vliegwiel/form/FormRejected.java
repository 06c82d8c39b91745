package nl.vliegwiel.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A submission that is not accepted, with every fault in it. Messages are Dutch and never repeat what was typed. */
public class FormRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FormRejected(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public FormRejected(String field, String label, String message) {
        this(List.of(new Fault(field, label, message)));
    }

    /** Where there is no form, nothing can be filled in. */
    public static void requireNothing(Collection<String> keys) {
        if (!keys.isEmpty()) {
            throw new FormRejected(null, null, "Hier hoort geen formulier bij. U kunt hier niets invullen.");
        }
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One thing that is wrong.
     *
     * @param field key of the field, {@code goals[0].domain} inside a list; null when it concerns the whole form
     * @param label the field as the reader knows it; null when it concerns the whole form
     * @param message what is allowed, in Dutch
     */
    public record Fault(String field, String label, String message) {

        String sentence() {
            return label == null ? message : label + ": " + message;
        }
    }
}
