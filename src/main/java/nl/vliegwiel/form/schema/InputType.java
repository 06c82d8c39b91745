package nl.vliegwiel.form.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form components that carry data, by the name they have in the form file. */
public enum InputType {
    TEXTFIELD, TEXTAREA, NUMBER, CHECKBOX, CHECKLIST, RADIO, SELECT, TAGLIST, DATETIME, EXPRESSION, GROUP, DYNAMICLIST;

    static Optional<InputType> of(String componentType) {
        return Arrays.stream(values()).filter(type -> type.fileName().equals(componentType)).findFirst();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isContainer() {
        return this == GROUP || this == DYNAMICLIST;
    }
}
