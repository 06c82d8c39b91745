package nl.vliegwiel.signal;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierBlock.Text;
import nl.vliegwiel.dossier.TaskTopic;
import org.springframework.stereotype.Component;

/** What a signal says, for whoever works on it. */
@Component
class SignalTopic implements TaskTopic {

    private final SignalRows rows;
    private final SignalSheet sheet;

    SignalTopic(SignalRows rows, SignalSheet sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    @Override
    public Optional<Topic> of(String number) {
        return rows.findByNumber(number).map(signal -> new Topic("Signaal " + number, List.of(facts(signal), new Text(signal.report().description())),
                signal.dossier()));
    }

    private Facts facts(Signal signal) {
        Report report = signal.report();
        return Facts.of(new Fact("Huishouden", report.householdName()), new Fact("Om wie het vooral gaat", sheet.member(report)),
                new Fact("Adres", sheet.address(report)), new Fact("Telefoon", report.phone()), new Fact("Ontvangen", sheet.received(signal)),
                new Fact("Haast", sheet.urgency(report)), new Fact("Zorgen over", sheet.concerns(report.concerns())));
    }
}
