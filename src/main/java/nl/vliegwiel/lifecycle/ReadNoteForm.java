package nl.vliegwiel.lifecycle;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The contact person reads a note that a colleague wrote. */
@Component
class ReadNoteForm implements DossierForm<ReadNote> {

    private final ReportSheet sheet;
    private final Reports reports;

    ReadNoteForm(ReportSheet sheet, Reports reports) {
        this.sheet = sheet;
        this.reports = reports;
    }

    @Override
    public String key() {
        return "read-note";
    }

    @Override
    public Class<ReadNote> type() {
        return ReadNote.class;
    }

    @Override
    public ReadNote show(FormContext context) {
        Note note = note(context);
        return new ReadNote(sheet.household(context), note.note(), sheet.reported(note), null);
    }

    @Override
    public Decisions submit(FormContext context, ReadNote answers) {
        note(context).read(context.actor().id(), reports.now(), answers.reaction());
        return Decisions.none();
    }

    private Note note(FormContext context) {
        return reports.get(Note.class, context.number(), context.variable(LifecycleVariables.NOTE_ID));
    }
}
