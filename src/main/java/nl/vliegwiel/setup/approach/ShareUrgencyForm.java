package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.approach.UrgencyRow.Shared;
import nl.vliegwiel.setup.partners.Partner;
import nl.vliegwiel.setup.partners.Partners;
import org.springframework.stereotype.Component;

/** Writes down whether partners share the urgency, and lets future members take part from here on. */
@Component
class ShareUrgencyForm implements DossierForm<ShareUrgency> {

    private final RoundSheet sheet;
    private final Approaches approaches;
    private final Partners partners;
    private final Participation participation;
    private final Shortfall shortfall;

    ShareUrgencyForm(RoundSheet sheet, Approaches approaches, Partners partners, Participation participation, Shortfall shortfall) {
        this.sheet = sheet;
        this.approaches = approaches;
        this.partners = partners;
        this.participation = participation;
        this.shortfall = shortfall;
    }

    @Override
    public String key() {
        return "share-urgency";
    }

    @Override
    public Class<ShareUrgency> type() {
        return ShareUrgency.class;
    }

    @Override
    public ShareUrgency show(FormContext context) {
        Round round = sheet.round(context);
        Map<String, Urgency> said = approaches.urgencies(round);
        List<UrgencyRow> rows = partners.onBoard(round).stream().map(partner -> row(partner, said.get(partner.code()))).toList();
        List<String> lines = participation.lines(round);
        return new ShareUrgency(sheet.title(round), sheet.why(round, Step.APPROACH), shortfall.of(round), rows.isEmpty(), rows,
                approaches.sheet(round).urgency(), lines.isEmpty() ? null : String.join("\n", lines), participation.invitable(round), null);
    }

    private static UrgencyRow row(Partner partner, Urgency said) {
        return said == null ? new UrgencyRow(partner.code(), partner.name(), null, null)
                : new UrgencyRow(partner.code(), partner.name(), said.isShared() ? Shared.YES : Shared.NOT_YET, said.words());
    }

    @Override
    public List<Fault> objections(FormContext context, ShareUrgency answers) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < answers.rows().size(); index++) {
            UrgencyRow row = answers.rows().get(index);
            if (row.shared() == Shared.NOT_YET && row.words() == null) {
                faults.add(new Fault("partners[" + index + "].words", "Partners " + (index + 1) + ", In eigen woorden",
                        "Vul in waarom deze partner de urgentie nog niet deelt."));
            }
        }
        if (answers.invited().isEmpty() && participation.futureMembers(sheet.round(context)).isEmpty()) {
            faults.add(new Fault("invitees", "Toekomstige teamleden uitnodigen", "Nodig ten minste één toekomstig teamlid uit. Zij praten vanaf nu mee."));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, ShareUrgency answers) {
        Round round = sheet.round(context);
        answers.rows().forEach(row -> approaches.feel(round, row.id(), row.shared() == Shared.YES, row.words()));
        ApproachSheet kept = approaches.sheet(round);
        kept.feel(answers.urgency());
        approaches.keep(kept);
        participation.invite(round, answers.invited(), context.actor().id());
        return Decisions.none();
    }
}
