package nl.vliegwiel.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.StartTeamSetup.About;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamId;
import org.springframework.stereotype.Component;

/** A project lead starts the cycle, for a new team or to recalibrate one. */
@Component
class StartTeamSetupForm implements DossierForm<StartTeamSetup> {

    private final TeamDirectory teams;
    private final Rounds rounds;
    private final Steps steps;
    private final Leads leads;
    private final Participants participants;
    private final Closings closings;
    private final Anonymity anonymity;

    StartTeamSetupForm(TeamDirectory teams, Rounds rounds, Steps steps, Leads leads, Participants participants,
            Closings closings, Anonymity anonymity) {
        this.teams = teams;
        this.rounds = rounds;
        this.steps = steps;
        this.leads = leads;
        this.participants = participants;
        this.closings = closings;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "start-team-setup";
    }

    @Override
    public Class<StartTeamSetup> type() {
        return StartTeamSetup.class;
    }

    @Override
    public StartTeamSetup show(FormContext context) {
        return new StartTeamSetup(null, null, null, null, null, null, free(context.actor()).map(team -> new Option(team.name(), team.id())).toList(),
                participants.withRoles(List.of(Colleagues.COORDINATOR)), participants.withRoles(List.of(Colleagues.MANAGEMENT)));
    }

    @Override
    public List<Fault> objections(FormContext context, StartTeamSetup answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.about() == About.NEW && answers.newTeam() != null) {
            anonymity.objectionToTitle(context.actor().teams(), answers.newTeam()).or(() -> nameTaken(answers.newTeam())).ifPresent(why -> faults.add(new Fault("newTeam", "Hoe heet het team?", why)));
        }
        if (answers.about() == About.EXISTING && answers.team() != null && free(context.actor()).noneMatch(team -> team.id().equals(answers.team()))) {
            faults.add(new Fault("team", "Welk team?", "Kies een team van u dat blijft bestaan en waarvan nog geen opzet loopt."));
        }
        nobody(answers, "coordinators", answers.coordinators(), Colleagues.COORDINATOR, "Wie coördineert de opzet?").ifPresent(faults::add);
        nobody(answers, "managers", answers.managers(), Colleagues.MANAGEMENT, "Wie van het management doet mee?").ifPresent(faults::add);
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, StartTeamSetup answers) {
        boolean isNew = answers.about() == About.NEW;
        String team = isNew ? TeamId.of(answers.newTeam()).orElseThrow() : answers.team();
        String name = isNew ? answers.newTeam().strip() : teams.nameOf(team);
        leads.gather(team, name, context.actor().id(), both(answers.coordinators(), answers.managers()));
        Round round = rounds.begin(team, name, answers.reason(), context.actor().id());
        return steps.flags(round).under(round.number());
    }

    /** The teams of the first line that this person serves and that nobody is setting up now. */
    private Stream<Team> free(Actor actor) {
        return teams.teams(Line.FIRST).stream().filter(team -> actor.teams().contains(team.id())).filter(team -> rounds.running(team.id()).isEmpty())
                .filter(team -> !closings.isUnderWay(team.id()));
    }

    private Optional<String> nameTaken(String name) {
        Optional<String> id = TeamId.of(name);
        if (id.isEmpty()) {
            return Optional.of("Gebruik letters in de naam.");
        }
        if (teams.find(id.get()).isPresent() || !teams.history(id.get()).isEmpty()) {
            return Optional.of("Er is al een team met deze naam, of het is er geweest. Kies een andere naam, of kies bij de eerste vraag een team dat er al is.");
        }
        return rounds.running(id.get()).map(round -> "Er loopt al een opzet voor een team met deze naam. Vraag " + leads.nameOf(round.startedBy()) + " om u uit te nodigen.");
    }

    private Optional<Fault> nobody(StartTeamSetup answers, String field, List<String> chosen, String role, String label) {
        boolean there = answers.about() == About.EXISTING && answers.team() != null && leads.has(answers.team(), role);
        return there || chosen != null && !chosen.isEmpty() ? Optional.empty()
                : Optional.of(new Fault(field, label, "Kies minstens één persoon. Anders doet niemand de taken van deze rol."));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.of(one, other).filter(Objects::nonNull).flatMap(List::stream).toList();
    }
}
