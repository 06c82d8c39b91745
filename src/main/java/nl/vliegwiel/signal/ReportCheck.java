package nl.vliegwiel.signal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.schema.Checked;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.form.schema.SubmissionCheck;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Holds what a partner sends against the form that a colleague fills in: one schema for both. */
@Component
class ReportCheck {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };
    /** The team follows from the neighbourhood; nobody outside chooses it. */
    private static final String TEAM = "team";
    private static final String BIRTH_DATE = "birthDate";

    private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private final FormSchema schema = FormSchema.parse(file());
    private final RecordSignalForm form;
    private final ReportPolicy policy;
    private final SubmissionCheck check;

    ReportCheck(RecordSignalForm form, ReportPolicy policy, Clock clock) {
        this.form = form;
        this.policy = policy;
        this.check = new SubmissionCheck(clock);
    }

    /**
     * @param body plain JSON values
     * @throws FormRejected with every fault: of the form, in its order, and of the rules that a form cannot express
     */
    Report read(Map<String, Object> body) {
        Map<String, Object> shown = mapper.convertValue(form.empty(Set.of()), VALUES);
        Map<String, Object> typed = new LinkedHashMap<>(body);
        boolean team = typed.keySet().remove(TEAM);
        Checked checked = check.check(schema, shown, typed);
        refuse(checked, team);
        return mapper.convertValue(checked.accepted(), Report.class);
    }

    private void refuse(Checked checked, boolean team) {
        List<FormRejected.Fault> faults = new ArrayList<>();
        if (team) {
            faults.add(new FormRejected.Fault(TEAM, "Onbekend veld", "Het team volgt uit de wijk. Laat dit veld weg."));
        }
        checked.faults().forEach(fault -> faults.add(new FormRejected.Fault(fault.path(), fault.label(), fault.message())));
        birthDate(checked).flatMap(policy::fault).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
    }

    /** A date that the form itself refuses has its fault already. */
    private static Optional<LocalDate> birthDate(Checked checked) {
        boolean refused = checked.faults().stream().anyMatch(fault -> fault.path().equals(BIRTH_DATE));
        return refused ? Optional.empty() : Optional.ofNullable((String) checked.accepted().get(BIRTH_DATE)).map(LocalDate::parse);
    }

    private static String file() {
        try {
            return new ClassPathResource("forms/case/signal/" + RecordSignalForm.KEY + ".form").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
