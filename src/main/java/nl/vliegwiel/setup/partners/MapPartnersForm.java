package nl.vliegwiel.setup.partners;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Assignments;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import org.springframework.stereotype.Component;

/** Draws the social map: who does what for whom, and who is on board. */
@Component
class MapPartnersForm implements DossierForm<MapPartners> {

    private final RoundSheet sheet;
    private final Partners partners;
    private final PartnersStep step;
    private final Voices voices;
    private final LifeDomains domains;
    private final Assignments assignments;
    private final Participants participants;

    MapPartnersForm(RoundSheet sheet, Partners partners, PartnersStep step, Voices voices, LifeDomains domains, Assignments assignments,
            Participants participants) {
        this.sheet = sheet;
        this.partners = partners;
        this.step = step;
        this.voices = voices;
        this.domains = domains;
        this.assignments = assignments;
        this.participants = participants;
    }

    @Override
    public String key() {
        return "map-partners";
    }

    @Override
    public Class<MapPartners> type() {
        return MapPartners.class;
    }

    @Override
    public MapPartners show(FormContext context) {
        Round round = sheet.round(context);
        List<Partner> known = partners.of(round);
        String noInstitute = partners.noInstitute(round);
        return new MapPartners(sheet.title(round), sheet.why(round, Step.PARTNERS), known.isEmpty() ? null : Lines.of(step.missing(round)),
                Arrays.stream(World.values()).map(World::option).toList(), Arrays.stream(Boarding.values()).map(Boarding::option).toList(),
                domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList(), areas(round),
                participants.invitable(), known.stream().map(partner -> PartnerRow.of(partner, voices.source(partner))).toList(),
                noInstitute != null, noInstitute);
    }

    private List<Option> areas(Round round) {
        return assignments.of(round).areas().stream().map(area -> new Option(area.name(), area.code())).toList();
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, MapPartners answers) {
        return MapRules.faults(answers.drawn());
    }

    @Override
    public Decisions submit(FormContext context, MapPartners answers) {
        Round round = sheet.round(context);
        Set<String> before = voices.of(round);
        partners.draw(round, answers.drawn(), Boolean.TRUE.equals(answers.noInstitute()) ? answers.noInstituteReason() : null);
        voices.invite(round, before, context.actor().id());
        return Decisions.none();
    }
}
