package nl.vliegwiel.closing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** On the day itself a team that would go on is no longer there: management says which one does. */
@Component
class ChooseReceiverForm implements DossierForm<ChooseReceiver> {

    private final Closings closings;
    private final ClosingSheet sheet;
    private final ReceiverThere receivers;
    private final TeamDirectory teams;
    private final WorkingDays days;
    private final Clock clock;

    ChooseReceiverForm(Closings closings, ClosingSheet sheet, ReceiverThere receivers, TeamDirectory teams, WorkingDays days, Clock clock) {
        this.closings = closings;
        this.sheet = sheet;
        this.receivers = receivers;
        this.teams = teams;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "choose-receiver";
    }

    @Override
    public Class<ChooseReceiver> type() {
        return ChooseReceiver.class;
    }

    @Override
    public ChooseReceiver show(FormContext context) {
        TeamClosing closing = closing(context);
        return new ChooseReceiver(sheet.name(closing), gone(closing).stream().map(teams::nameOf).sorted().collect(Collectors.joining("\n")),
                sheet.receivers(closing), null, closings.receivingOptions(closing.team()));
    }

    @Override
    public List<Fault> objections(FormContext context, ChooseReceiver answers) {
        boolean known = closings.receivingOptions(closing(context).team()).stream().anyMatch(option -> option.value().equals(answers.receivingTeam()));
        return known ? List.of() : List.of(new Fault(ClosingObjections.RECEIVING_TEAM, ClosingObjections.WHO_GOES_ON, "Kies een team uit de lijst."));
    }

    @Override
    public Decisions submit(FormContext context, ChooseReceiver answers) {
        TeamClosing closing = closing(context);
        closing.goOnWith(answers.receivingTeam(), gone(closing), context.actor().id(), clock.instant());
        return Decisions.none();
    }

    private Set<String> gone(TeamClosing closing) {
        return receivers.gone(closing, days.today());
    }

    private TeamClosing closing(FormContext context) {
        return closings.get(context.variable(ClosingVariables.CLOSING_ID));
    }
}
