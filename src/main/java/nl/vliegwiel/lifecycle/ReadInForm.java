package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** The receiving team reads where the household stands, and names who keeps the contact. */
@Component
class ReadInForm implements DossierForm<ReadIn> {

    private final ReportSheet sheet;
    private final Reports reports;
    private final Transfers transfers;
    private final ContactPersons contactPersons;
    private final Colleagues colleagues;
    private final TeamDirectory teams;

    ReadInForm(ReportSheet sheet, Reports reports, Transfers transfers, ContactPersons contactPersons, Colleagues colleagues, TeamDirectory teams) {
        this.sheet = sheet;
        this.reports = reports;
        this.transfers = transfers;
        this.contactPersons = contactPersons;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    @Override
    public String key() {
        return "read-in";
    }

    @Override
    public Class<ReadIn> type() {
        return ReadIn.class;
    }

    @Override
    public ReadIn show(FormContext context) {
        TeamTransfer transfer = transfer(context);
        List<Option> workers = colleagues.inTeam(context.team(), Colleagues.WORKER).stream()
                .map(Colleague::option).toList();
        return new ReadIn(sheet.household(context), teams.nameOf(transfer.fromTeam()), sheet.reported(transfer), transfer.reason(),
                transfer.standing(), sheet.notes(context.number()), workers.size() == 1 ? workers.get(0).value() : null, workers);
    }

    @Override
    public Decisions submit(FormContext context, ReadIn answers) {
        transfer(context).readIn(context.actor().id(), reports.now(), answers.contactPerson());
        contactPersons.succeed(context.number(), new Succession(answers.contactPerson(), null, context.actor().id()));
        return Decisions.none();
    }

    private TeamTransfer transfer(FormContext context) {
        return transfers.get(context.number(), context.variable(LifecycleVariables.TRANSFER_ID));
    }
}
