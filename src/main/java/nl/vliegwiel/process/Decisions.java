package nl.vliegwiel.process;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a form or a service tells the process: decision variables and, from a start form, the business key. Immutable. */
public final class Decisions {

    private static final Decisions NONE = new Decisions(Map.of(), null);

    private final Map<String, Object> values;
    private final String businessKey;

    private Decisions(Map<String, Object> values, String businessKey) {
        this.values = values;
        this.businessKey = businessKey;
    }

    public static Decisions none() {
        return NONE;
    }

    /** Decisions that a project lead marked in a form without Java: by variable name, booleans, numbers or codes. */
    public static Decisions marked(Map<String, Object> values) {
        return new Decisions(new LinkedHashMap<>(values), null);
    }

    /** These decisions and one more; a null value clears the variable. */
    public <T> Decisions with(Variable<T> variable, T value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(variable.name(), variable.encode(value));
        return new Decisions(more, businessKey);
    }

    /** These decisions, for a process that runs under this dossier or signal number. Only a start form may say so. */
    public Decisions under(String number) {
        return new Decisions(values, number);
    }

    /** By variable name, as the engine stores them. */
    public Map<String, Object> values() {
        return values;
    }

    /** The business key, or null. */
    public String businessKey() {
        return businessKey;
    }
}
