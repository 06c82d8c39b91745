package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** The contact person decides what follows from a change in the household's data. */
@Component
class FollowDataChangeForm implements DossierForm<FollowDataChange> {

    private final ReportSheet sheet;
    private final Reports reports;
    private final Dossiers dossiers;
    private final TeamDirectory teams;
    private final FollowUpTransfer transfer;

    FollowDataChangeForm(ReportSheet sheet, Reports reports, Dossiers dossiers, TeamDirectory teams, FollowUpTransfer transfer) {
        this.sheet = sheet;
        this.reports = reports;
        this.dossiers = dossiers;
        this.teams = teams;
        this.transfer = transfer;
    }

    @Override
    public String key() {
        return "follow-data-change";
    }

    @Override
    public Class<FollowDataChange> type() {
        return FollowDataChange.class;
    }

    @Override
    public FollowDataChange show(FormContext context) {
        DataChangeReport report = report(context);
        String team = report.proposedTeam();
        return new FollowDataChange(sheet.household(context), report.told(), sheet.reported(report), report.consequences(),
                team == null ? null : teams.nameOf(team), null, null, report.isFoundByTheWatch() ? DataFollowUp.whoGoesOn() : DataFollowUp.options(team != null));
    }

    @Override
    public Decisions submit(FormContext context, FollowDataChange answers) {
        DataChangeReport report = report(context);
        if (answers.followUp() == DataFollowUp.TRANSFER) {
            requireTeam(report.proposedTeam());
            transfer.start(dossiers.get(context.number()), report.proposedTeam(), answers.explanation(), context.actor().id());
        }
        report.follow(context.actor().id(), reports.now(), answers.followUp(), answers.explanation());
        return Decisions.none();
    }

    private static void requireTeam(String team) {
        if (team == null) {
            throw new FormRejected("followUp", "Wat doet u ermee?", "Er hoort geen ander team bij. Kies een ander antwoord.");
        }
    }

    private DataChangeReport report(FormContext context) {
        return reports.get(DataChangeReport.class, context.number(), context.variable(LifecycleVariables.DATA_CHANGE_ID));
    }
}
