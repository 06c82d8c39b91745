package nl.vliegwiel.consultation;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.handover.Parcel;
import nl.vliegwiel.handover.Parcels;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Asks a colleague or a team in the second line, or takes a question back. No meeting, no hand-over: the asker stays responsible. */
@Component
class AskColleagueForm implements DossierForm<AskColleague> {

    private final DossierChoice choice;
    private final AskingChoices choices;
    private final Consultations consultations;
    private final Parcels parcels;
    private final NamesInText names;

    AskColleagueForm(DossierChoice choice, AskingChoices choices, Consultations consultations, Parcels parcels, NamesInText names) {
        this.choice = choice;
        this.choices = choices;
        this.consultations = consultations;
        this.parcels = parcels;
        this.names = names;
    }

    @Override
    public String key() {
        return "ask-colleague";
    }

    @Override
    public Class<AskColleague> type() {
        return AskColleague.class;
    }

    @Override
    public AskColleague show(FormContext context) {
        return choices.empty(context.actor());
    }

    @Override
    public Decisions submit(FormContext context, AskColleague answers) {
        Consultation consultation = answers.questionWish() == QuestionWish.WITHDRAW
                ? consultations.withdraw(answers.openQuestion(), context.actor().id()) : asked(context, answers);
        return Decisions.none().under(consultation.reference())
                .with(ConsultationVariables.QUESTION_WISH, answers.questionWish())
                .with(ConsultationVariables.CONSULTATION_ID, consultation.id())
                .with(ConsultationVariables.ASKER, context.actor().id());
    }

    private Consultation asked(FormContext context, AskColleague answers) {
        CaseFile file = choice.chosen(context, answers.dossier());
        if (answers.questionTo() == AskColleague.Receiver.COLLEAGUE) {
            choices.requireColleague(file.team(), answers.colleague());
        }
        boolean named = answers.naming() == AskColleague.Naming.NAMED;
        if (!named && names.naming(file, answers.question())) {
            throw new FormRejected("question", "Wat is uw vraag?", "U vraagt zonder naam, maar in de tekst staat een naam uit dit dossier. "
                    + "Haal die weg, of kies een grondslag.");
        }
        return consultations.ask(file, context.actor().id(), answers, named ? lines(file, answers) : null);
    }

    /** What goes along with a named question, as far as the legal basis allows; the own team answers for the dossier already. */
    private String lines(CaseFile file, AskColleague answers) {
        Parcel parcel = answers.questionTo() == AskColleague.Receiver.COLLEAGUE ? parcels.within(file) : parcels.to(answers.specialists(), file);
        if (parcel.staysBehind().stream().anyMatch(fact -> answers.chosenDomains().contains(fact.code()))) {
            throw new FormRejected("domains", "Over welke leefgebieden leest uw collega?", parcel.withoutBasis());
        }
        String lines = parcel.lines(answers.chosenDomains());
        return lines.isEmpty() ? null : lines;
    }
}
