package nl.vliegwiel.contactperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.dossier.FormerContactPerson;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who keeps the contact, since when, and who did before. */
@Component
@Order(0)
class ContactPersonChapter implements DossierPart {

    private final ContactPersons contactPersons;
    private final Colleagues colleagues;

    ContactPersonChapter(ContactPersons contactPersons, Colleagues colleagues) {
        this.contactPersons = contactPersons;
        this.colleagues = colleagues;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACT_PERSON;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<FormerContactPerson> former = contactPersons.former(file.reference());
        Map<String, String> names = colleagues.namesOf(Stream.concat(Stream.ofNullable(file.contactPerson()),
                former.stream().flatMap(one -> Stream.of(one.person(), one.successor() == null ? one.person() : one.successor()))).toList());
        List<Line> before = former.stream().map(one -> line(one, names)).toList();
        return new DossierTale(Stream.concat(present(file, former, names), Lines.under("Daarvoor", before).stream()).toList(),
                former.stream().map(one -> new Happening(one.until(), change(one, names))).toList());
    }

    private static Stream<DossierBlock> present(CaseFile file, List<FormerContactPerson> former, Map<String, String> names) {
        if (file.contactPerson() == null) {
            return Stream.empty();
        }
        LocalDate since = former.isEmpty() ? file.openedOn() : former.get(former.size() - 1).until();
        return Stream.of(Facts.of(new Fact("Naam", names.get(file.contactPerson())), Fact.of("Sinds", since)));
    }

    private static Line line(FormerContactPerson one, Map<String, String> names) {
        String period = names.get(one.person()) + ", van " + DutchDate.of(one.since()) + " tot " + DutchDate.of(one.until());
        return new Line(null, period, one.reason());
    }

    private static String change(FormerContactPerson one, Map<String, String> names) {
        return one.successor() == null ? names.get(one.person()) + " is geen contactpersoon meer"
                : names.get(one.successor()) + " werd contactpersoon, na " + names.get(one.person());
    }
}
