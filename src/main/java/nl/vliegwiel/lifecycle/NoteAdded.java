package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** A note that belongs to no task; the contact person reads it when the writer asks for that. */
@Component
class NoteAdded implements HouseholdNews {

    private final Reports reports;

    NoteAdded(Reports reports) {
        this.reports = reports;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.NOTE;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.noteAdded");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.NOTE_ID);
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return Optional.of(file.phase()).filter(phase -> phase == Phase.CLOSED).flatMap(Instead::in);
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        Note note = reports.file(new Note(file.reference(), report.note(), context.actor().id(), reports.now()));
        return Boolean.TRUE.equals(report.askToRead()) && file.phase() != Phase.SECOND_LINE
                ? Filed.andPassedOn(Decisions.none().with(LifecycleVariables.NOTE_ID, note.id())) : Filed.only();
    }
}
