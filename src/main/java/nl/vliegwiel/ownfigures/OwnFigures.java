package nl.vliegwiel.ownfigures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.figures.FigureTerms;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.lifecycle.PhaseSteps;
import nl.vliegwiel.ownfigures.OwnFacts.Among;
import nl.vliegwiel.ownfigures.OwnFacts.Amount;
import nl.vliegwiel.ownfigures.OwnFacts.Gain;
import nl.vliegwiel.ownfigures.OwnFacts.Late;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.track.TrackResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person's registrations show (mission E, "one registration, several uses"); only to that person. */
@Service
@Transactional(readOnly = true)
class OwnFigures {

    private static final String TOO_FEW = "Nog te weinig om iets over te zeggen: het %s er %d, en dit komt vanaf %d huishoudens.";

    private final OwnTables tables;
    private final LifeDomains domains;
    private final FigureTerms terms;
    private final Clock clock;

    OwnFigures(OwnTables tables, LifeDomains domains, FigureTerms terms, Clock clock) {
        this.tables = tables;
        this.domains = domains;
        this.terms = terms;
        this.clock = clock;
    }

    /** Of whoever asks. */
    List<OwnChapter> of(Actor me) {
        LocalDate today = LocalDate.now(clock);
        Whose who = new Whose(me.id(), me.teams(), today.minusMonths(terms.monthsLookedAt()), today);
        if (who.teams().isEmpty()) {
            return List.of();
        }
        return List.of(caseload(who), gains(who), goals(who),
                new PhaseTimes(me.id(), terms, tables.took(who, PhaseSteps.PHASES.keySet())).chapter(), late(who), month(who));
    }

    private OwnChapter caseload(Whose who) {
        Map<String, Integer> numbers = tables.caseload(who).stream().collect(Collectors.toMap(Amount::what, Amount::number));
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        String title = "Uw huishoudens";
        String source = "Geteld: de open dossiers waarin u nu de contactpersoon bent.";
        if (all == 0) {
            return OwnChapter.without(title, "U bent nu van geen huishouden de contactpersoon.", source);
        }
        List<BarPicture.Row> rows = Stream.of(Phase.values()).filter(phase -> numbers.containsKey(phase.name()))
                .map(phase -> bar(phase.label(), numbers.get(phase.name()))).toList();
        return new OwnChapter(title, all == 1 ? "U bent van 1 huishouden de contactpersoon." : "U bent van " + all + " huishoudens de contactpersoon.",
                source, List.of("Fase", "Huishoudens"), table(rows), BarPicture.of("Uw huishoudens per fase", List.of(), rows));
    }

    private OwnChapter gains(Whose who) {
        Among<Gain> gains = tables.gains(who);
        String title = "Wat er veranderde";
        String source = "Uit de eerste en de laatste meting van uw huishoudens die minstens twee keer gemeten zijn.";
        if (gains.households() < terms.smallestGroup()) {
            return OwnChapter.without(title, tooFew(gains.households()), source);
        }
        int better = gains.rows().stream().mapToInt(Gain::better).sum();
        int worse = gains.rows().stream().mapToInt(Gain::worse).sum();
        List<BarPicture.Row> rows = gains.rows().stream().sorted((a, b) -> b.better() - a.better()).map(gain -> new BarPicture.Row(domains.nameOf(gain.domain()),
                Stream.of(gain.better(), gain.same(), gain.worse()).map(Integer::doubleValue).toList(),
                Stream.of(gain.better(), gain.same(), gain.worse()).map(String::valueOf).toList())).toList();
        return new OwnChapter(title, "Bij " + gains.households() + " huishoudens ging het op " + better + (better == 1 ? " gebied" : " gebieden") + " beter en op " + worse + " minder goed.", source,
                List.of("Gebied", "Beter", "Gelijk", "Minder goed"), table(rows), BarPicture.of("Wat er veranderde", List.of("beter", "gelijk", "minder goed"), rows));
    }

    private OwnChapter goals(Whose who) {
        Among<Amount> goals = tables.goals(who);
        String title = "Doelen";
        String source = "Uit de laatste evaluatie van elk doel, in de laatste " + terms.monthsLookedAt() + " maanden.";
        if (goals.households() < terms.smallestGroup()) {
            return OwnChapter.without(title, tooFew(goals.households()), source);
        }
        Map<String, Integer> numbers = goals.rows().stream().collect(Collectors.toMap(Amount::what, Amount::number));
        List<BarPicture.Row> rows = Stream.of(TrackResult.values()).map(result -> bar(result.label(), numbers.getOrDefault(result.name(), 0))).toList();
        int reached = numbers.getOrDefault(TrackResult.ACHIEVED.name(), 0);
        return new OwnChapter(title, "Van de doelen van uw huishoudens " + verb(reached) + " er " + reached + " bereikt.", source,
                List.of("Doel", "Aantal"), table(rows), BarPicture.of("Doelen", List.of(), rows));
    }

    private OwnChapter late(Whose who) {
        List<Late> late = tables.late(who);
        int all = late.stream().mapToInt(Late::number).sum();
        String title = "Wat te laat is";
        String source = "Geteld: taken op uw naam met een datum die voorbij is. Wat u bewust later doet, telt niet mee.";
        if (late.isEmpty()) {
            return OwnChapter.without(title, "Niets is te laat.", source);
        }
        return new OwnChapter(title, all == 1 ? "1 taak is te laat." : all + " taken zijn te laat.", source, List.of("Taak", "Aantal", "Sinds"),
                late.stream().map(one -> List.of(one.task(), String.valueOf(one.number()), DutchDate.of(one.since()))).toList(), null);
    }

    private OwnChapter month(Whose who) {
        LocalDate first = who.to().withDayOfMonth(1);
        Whose now = new Whose(who.login(), who.teams(), first, who.to());
        Whose before = new Whose(who.login(), who.teams(), first.minusMonths(1), first.minusDays(1));
        int contacts = tables.contacts(now);
        int notes = tables.notes(now);
        return new OwnChapter("Deze maand", "U legde deze maand " + contacts + (contacts == 1 ? " contact" : " contacten") + " en " + notes
                + (notes == 1 ? " notitie" : " notities") + " vast.",
                "Contacten komen uit uw bezoeken, gesprekken, check-ins en evaluaties. U hoeft daar niets extra's voor in te vullen.",
                List.of("Wat", "Deze maand", "Vorige maand"), List.of(List.of("Contacten", String.valueOf(contacts), String.valueOf(tables.contacts(before))),
                        List.of("Notities", String.valueOf(notes), String.valueOf(tables.notes(before)))), null);
    }

    private String tooFew(int households) {
        return TOO_FEW.formatted(verb(households), households, terms.smallestGroup());
    }

    private static String verb(int number) {
        return number == 1 ? "is" : "zijn";
    }

    private static BarPicture.Row bar(String name, int number) {
        return new BarPicture.Row(name, List.of((double) number), List.of(String.valueOf(number)));
    }

    private static List<List<String>> table(List<BarPicture.Row> rows) {
        return rows.stream().map(row -> Stream.concat(Stream.of(row.name()), row.words().stream()).toList()).toList();
    }
}
