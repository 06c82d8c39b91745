package nl.vliegwiel.signal;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.ReentryPoint;
import nl.vliegwiel.recognition.KnownHousehold;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Households that look like what is reported, in the words a colleague reads before a new one is made. */
@Component
class KnownSheet {

    private final ReentryPoint reentry;

    KnownSheet(ReentryPoint reentry) {
        this.reentry = reentry;
    }

    List<KnownRow> rows(List<KnownHousehold> known) {
        return known.stream().map(this::row).toList();
    }

    private KnownRow row(KnownHousehold known) {
        Household household = known.file().household();
        return new KnownRow(known.file().reference() + ". " + state(known.file()), place(household),
                household.members().stream().map(KnownSheet::member).collect(Collectors.joining("; ")), known.why());
    }

    /** "Familie Jansen, Dorpsstraat 3" */
    private static String place(Household household) {
        return household.name() + (household.address() == null ? "" : ", " + household.address());
    }

    /** "Sam Jansen, 3 mei 1990" */
    private static String member(Member member) {
        return member.name() + (member.birthDate() == null ? "" : ", " + DutchDate.of(member.birthDate()));
    }

    private String state(CaseFile file) {
        if (file.isOpen()) {
            return "Open: " + file.phase().label();
        }
        return "Gesloten op " + DutchDate.of(file.closedOn()) + ". Gaat verder met: " + reentry.of(file.reference()).label();
    }

    static Option option(KnownHousehold known) {
        CaseFile file = known.file();
        return new Option(file.reference() + " – " + place(file.household())
                + (file.isOpen() ? "" : " – gesloten op " + DutchDate.of(file.closedOn())), file.reference());
    }
}
