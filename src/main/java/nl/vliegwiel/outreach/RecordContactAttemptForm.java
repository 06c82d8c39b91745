package nl.vliegwiel.outreach;

import static nl.vliegwiel.outreach.OutreachVariables.ATTEMPTS_EXHAUSTED;
import static nl.vliegwiel.outreach.OutreachVariables.CONTACT_RESULT;
import static nl.vliegwiel.outreach.OutreachVariables.NEXT_ATTEMPT_ON;
import static nl.vliegwiel.outreach.OutreachVariables.OUTREACH_OUTCOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** An attempt to meet a household, or the decision that somebody goes whom it trusts more. */
@Component
class RecordContactAttemptForm implements DossierForm<RecordContactAttempt> {

    /** What the form's field holds. */
    private static final int LONGEST = 4000;

    private final Outreach outreach;
    private final TrustedPeople people;
    private final Dossiers dossiers;
    private final WorkingDays days;
    private final List<ContactReasons> reasons;

    RecordContactAttemptForm(Outreach outreach, TrustedPeople people, Dossiers dossiers, WorkingDays days, List<ContactReasons> reasons) {
        this.outreach = outreach;
        this.people = people;
        this.dossiers = dossiers;
        this.days = days;
        this.reasons = reasons;
    }

    @Override
    public String key() {
        return "record-contact-attempt";
    }

    @Override
    public Class<RecordContactAttempt> type() {
        return RecordContactAttempt.class;
    }

    @Override
    public RecordContactAttempt show(FormContext context) {
        CaseFile file = dossiers.get(context.number());
        Household household = file.household();
        Attempts attempts = outreach.attempts(context.number());
        return new RecordContactAttempt(household.name(), household.address(), household.phone(), reported(context.number()),
                people.handedOn(context.number()), attempts.thisOne(), attempts.isLast(), attempts.lines(), false, days.today(), null,
                null, null, null, null, null, attempts.proposedNext(days.today()), false, null, null, null,
                people.colleagues(file, context.actor()), people.trusted(file, context.actor()), people.contact(file, context.actor()));
    }

    private String reported(String number) {
        String all = reasons.stream().flatMap(source -> source.reasons(number).stream()).collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all.substring(0, Math.min(LONGEST, all.length()));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("attemptedOn", "nextAttempt");
    }

    @Override
    public Decisions submit(FormContext context, RecordContactAttempt answers) {
        Decisions result = Boolean.TRUE.equals(answers.otherGoes()) ? Decisions.none() : attempted(context, answers);
        return people.handOn(context, answers, result);
    }

    /** Whoever does not want to is not asked again without a person's word: rest is proposed at once. */
    private Decisions attempted(FormContext context, RecordContactAttempt answers) {
        refuseFutureAttempt(answers.attemptedOn());
        refuseEarlierNext(answers.nextAttempt());
        boolean exhausted = answers.contactResult() == ContactResult.DECLINES || outreach.attempts(context.number()).isLast();
        outreach.record(context.number(), context.actor().id(), answers);
        return Decisions.none()
                .with(CONTACT_RESULT, answers.contactResult())
                .with(ATTEMPTS_EXHAUSTED, exhausted)
                .with(NEXT_ATTEMPT_ON, answers.nextAttempt() == null ? null : days.morningOf(answers.nextAttempt()))
                .with(OUTREACH_OUTCOME, answers.contactResult() == ContactResult.JOINS ? OutreachOutcome.JOINS : null);
    }

    private void refuseFutureAttempt(LocalDate attempt) {
        if (attempt.isAfter(days.today())) {
            throw new FormRejected("attemptedOn", "Datum van deze poging", "Kies vandaag of een eerdere datum.");
        }
    }

    private void refuseEarlierNext(LocalDate next) {
        if (next != null && !next.isAfter(days.today())) {
            throw new FormRejected("nextAttempt", "Volgende poging", "Kies een datum na vandaag.");
        }
    }
}
