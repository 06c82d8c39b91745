package nl.vliegwiel.contactperson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.Filed;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.lifecycle.HouseholdNews;
import nl.vliegwiel.lifecycle.Instead;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.lifecycle.Notes;
import nl.vliegwiel.lifecycle.ReportHouseholdEvent;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** A colleague keeps the contact from now on, or somebody of another organisation whom the household trusts more (mission C5). */
@Component
class NewContactPerson implements HouseholdNews {

    private static final String FIELD = "newContactPerson";
    private static final String LABEL = "Wie wordt de contactpersoon?";

    private final ContactPersons contactPersons;
    private final Work work;
    private final Dossiers dossiers;
    private final Notes notes;

    NewContactPerson(ContactPersons contactPersons, Work work, Dossiers dossiers, Notes notes) {
        this.contactPersons = contactPersons;
        this.work = work;
        this.dossiers = dossiers;
        this.notes = notes;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.NEW_CONTACT_PERSON;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.contactPersonChanged");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.CONTACT_PERSON, LifecycleVariables.NOTE_ID);
    }

    @Override
    public List<Option> options(Actor actor) {
        return actor.teams().stream().flatMap(team -> contactPersons.choices(team).stream()).distinct()
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    /** In the second line its director keeps the contact. */
    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return file.phase() == Phase.HANDOVER ? Optional.empty() : Instead.in(file.phase());
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        String to = report.newContactPerson();
        refuseSomebodyElse(file, to);
        contactPersons.succeed(file.reference(), new Succession(to, report.handoverNote(), context.actor().id()));
        return Filed.andPassedOn(Decisions.none().with(LifecycleVariables.CONTACT_PERSON, to)
                .with(LifecycleVariables.NOTE_ID, note(context, file, report.handoverNote())));
    }

    /** A task to read it only when there is something to read. */
    private String note(FormContext context, CaseFile file, String words) {
        return words == null || words.isBlank() ? null : notes.add(file.reference(), words, context.actor().id());
    }

    /** Somebody with several teams is offered the people of all of them. */
    private void refuseSomebodyElse(CaseFile file, String to) {
        if (!contactPersons.canBe(to, file.team())) {
            throw new FormRejected(FIELD, LABEL, "Kies iemand die bij het team van dit huishouden hoort.");
        }
        if (to.equals(file.contactPerson())) {
            throw new FormRejected(FIELD, LABEL, "Deze collega is al de contactpersoon. Kies iemand anders.");
        }
    }

    /** A process that is on its way to its end hears of it directly. */
    @Override
    public boolean settleUnawaited(String number) {
        work.passOn(number, dossiers.get(number).contactPerson());
        return true;
    }
}
