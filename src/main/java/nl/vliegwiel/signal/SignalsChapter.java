package nl.vliegwiel.signal;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was signalled about a household, and how it was weighed. */
@Component
@Order(0)
class SignalsChapter implements DossierPart {

    private final Signals signals;
    private final SignalSheet sheet;

    SignalsChapter(Signals signals, SignalSheet sheet) {
        this.signals = signals;
        this.sheet = sheet;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.SIGNALS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Signal> told = signals.about(file.reference());
        return new DossierTale(Lines.under("Signalen", told.stream().map(this::line).toList()),
                told.stream().map(signal -> new Happening(day(signal), "Signaal van: " + signal.report().source().label())).toList());
    }

    private Line line(Signal signal) {
        return new Line(day(signal), "Van: " + signal.report().source().label() + ". Zorgen: " + sheet.concerns(signal.report().concerns()),
                signal.report().description() + (signal.triageReason() == null ? ""
                        : "\nBeoordeeld als: " + signal.triageOutcome().label() + ". Reden: " + signal.triageReason()));
    }

    private LocalDate day(Signal signal) {
        return signals.dayOf(signal.receivedAt());
    }
}
