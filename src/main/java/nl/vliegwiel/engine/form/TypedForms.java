package nl.vliegwiel.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import org.springframework.stereotype.Component;

/** The forms that have a record; every other form goes to the generic answer store. */
@Component
class TypedForms {

    private final Map<String, DossierForm<?>> byKey;

    TypedForms(List<DossierForm<?>> forms) {
        this.byKey = forms.stream().collect(Collectors.toMap(DossierForm::key, Function.identity()));
    }

    Optional<DossierForm<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
