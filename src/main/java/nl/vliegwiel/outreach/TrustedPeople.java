package nl.vliegwiel.outreach;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.FormerContactPerson;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** Who goes is somebody the household trusts: who can go along, and who can keep the contact (mission C3, C5). */
@Component
class TrustedPeople {

    private final ContactPersons contactPersons;
    private final Colleagues colleagues;

    TrustedPeople(ContactPersons contactPersons, Colleagues colleagues) {
        this.contactPersons = contactPersons;
        this.colleagues = colleagues;
    }

    List<Option> colleagues(CaseFile file, Actor actor) {
        return others(contactPersons.workers(file.team()), actor.id());
    }

    private static List<Option> others(List<Option> people, String login) {
        return people.stream().filter(person -> !person.value().equals(login)).toList();
    }

    List<Option> trusted(CaseFile file, Actor actor) {
        List<Option> all = new ArrayList<>(others(contactPersons.outsiders(file.team()), actor.id()));
        all.add(new Option("Iemand anders", Companion.NO_ACCOUNT));
        return all;
    }

    /** An outsider gives the contact back to the team; whom else to ask is for the team to say. */
    List<Option> contact(CaseFile file, Actor actor) {
        List<Option> all = actor.isOutsider() ? contactPersons.workers(file.team()) : contactPersons.choices(file.team());
        return others(all, file.contactPerson());
    }

    /** Who handed the contact on, and why; null when the first contact person still has it. */
    String handedOn(String number) {
        List<FormerContactPerson> former = contactPersons.former(number);
        FormerContactPerson last = former.isEmpty() ? null : former.get(former.size() - 1);
        return last == null || last.reason() == null ? null : colleagues.nameOf(last.person()) + ": " + last.reason();
    }

    /** Decides that somebody else keeps the contact, if the answers say so. */
    Decisions handOn(FormContext context, RecordContactAttempt answers, Decisions decisions) {
        boolean handedOn = answers.keepsContact() != null;
        Decisions told = decisions.with(OutreachVariables.CONTACT_HANDED_ON, handedOn)
                .with(OutreachVariables.CONTACT_SOUGHT, !Boolean.TRUE.equals(answers.otherGoes()));
        if (!handedOn) {
            return told;
        }
        contactPersons.succeed(context.number(), new Succession(answers.keepsContact(), answers.trustReason(), context.actor().id()));
        return told.with(OutreachVariables.CONTACT_PERSON, answers.keepsContact());
    }
}
