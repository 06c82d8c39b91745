package nl.vliegwiel.reachingout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.recognition.KnownHousehold;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

@Component
class CheckKnownHouseholdsForm implements DossierForm<CheckKnownHouseholds> {

    private static final int LONGEST = 4000;

    private final Batches batches;
    private final KnownHouseholds known;

    CheckKnownHouseholdsForm(Batches batches, KnownHouseholds known) {
        this.batches = batches;
        this.known = known;
    }

    @Override
    public String key() {
        return "check-known-households";
    }

    @Override
    public Class<CheckKnownHouseholds> type() {
        return CheckKnownHouseholds.class;
    }

    @Override
    public CheckKnownHouseholds show(FormContext context) {
        Batch batch = batches.get(context.number());
        return new CheckKnownHouseholds(batch.purpose(), asked(batch).stream().map(household -> row(batch, household)).toList());
    }

    @Override
    public Decisions submit(FormContext context, CheckKnownHouseholds answers) {
        Batch batch = batches.get(context.number());
        List<String> workers = batch.households().stream().map(BatchHousehold::contactPerson).distinct().toList();
        List<BatchHousehold> asked = asked(batch);
        for (int index = 0; index < asked.size(); index++) {
            decide(batch, asked.get(index), answers.households().get(index).decision(), index);
        }
        batch.divideOver(workers);
        return Decisions.none();
    }

    private void decide(Batch batch, BatchHousehold household, RowDecision decision, int index) {
        List<KnownHousehold> matches = matches(batch, household);
        Optional<CaseFile> closed = matches.stream().map(KnownHousehold::file).filter(file -> !file.isOpen()).findFirst();
        if (decision == RowDecision.REOPEN && closed.isEmpty()) {
            throw new FormRejected("households[" + index + "].decision", "Huishouden " + (index + 1) + ", Wat doen we?",
                    "Dit dossier is open. Kies 'Niets', of 'Een nieuw dossier openen' als het een ander huishouden is.");
        }
        Optional<CaseFile> chosen = decision == RowDecision.REOPEN ? closed : matches.stream().map(KnownHousehold::file).findFirst();
        household.decide(decision, chosen.map(CaseFile::reference).orElse(null));
    }

    private CheckKnownHouseholds.Row row(Batch batch, BatchHousehold household) {
        List<KnownHousehold> matches = matches(batch, household);
        boolean sure = matches.stream().anyMatch(KnownHousehold::isSure);
        String lines = matches.stream().map(CheckKnownHouseholdsForm::line).collect(Collectors.joining("\n"));
        return new CheckKnownHouseholds.Row(household.id().toString(), household.line(), lines.substring(0, Math.min(LONGEST, lines.length())),
                sure ? RowDecision.LEAVE : null);
    }

    private static String line(KnownHousehold match) {
        CaseFile file = match.file();
        return file.reference() + " – " + file.household().name() + (file.household().address() == null ? "" : ", " + file.household().address())
                + " – " + (file.isOpen() ? "open: " + file.phase().label() : "gesloten op " + DutchDate.of(file.closedOn()))
                + ". " + match.why() + ".";
    }

    private List<KnownHousehold> matches(Batch batch, BatchHousehold household) {
        return known.knownTo(batch.team(), household.sketch());
    }

    private static List<BatchHousehold> asked(Batch batch) {
        return batch.households().stream().filter(household -> household.decision() == RowDecision.ASK).toList();
    }
}
