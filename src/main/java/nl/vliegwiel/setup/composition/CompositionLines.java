package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.composition.AgreeInformation.InformationRow;
import nl.vliegwiel.setup.composition.CompleteComposition.Line;
import nl.vliegwiel.sharing.SharingData;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** How lending, facilities and information stand, a line each. */
@Component
class CompositionLines {

    private final Lendings lendings;
    private final Facilities facilities;
    private final InformationTerms information;
    private final SharingData data;

    CompositionLines(Lendings lendings, Facilities facilities, InformationTerms information, SharingData data) {
        this.lendings = lendings;
        this.facilities = facilities;
        this.information = information;
        this.data = data;
    }

    List<Line> lendings(Round round) {
        return lendings.of(round).stream().map(lending -> new Line(lendings.nameOf(round, lending.partner()),
                lending.isComplete() ? lendings.standing(round, lending) : "De voorwaarden zijn nog niet compleet.")).toList();
    }

    List<Line> facilities(Round round) {
        return facilities.of(round).stream().map(facility -> new Line(facility.name(), facility.isArranged() ? "Geregeld" : open(facility.row())))
                .toList();
    }

    private static String open(FacilityRow row) {
        return "Nog niet geregeld" + (row.seenToBy() == null ? "" : ". " + row.seenToBy() + " regelt het")
                + (row.dueOn() == null ? "" : ". Klaar op " + DutchDate.of(row.dueOn()));
    }

    List<Line> information(Round round) {
        return information.filledIn(round).stream().map(row -> new Line(row.partner(), shared(row))).toList();
    }

    private String shared(InformationRow row) {
        if (row.choice() == null) {
            return "Nog niets vastgelegd. Het team deelt niets met deze partner.";
        }
        return row.choice() == InformationChoice.Choice.NONE ? "Geen afspraak. Het team deelt niets. " + row.reason()
                : "Afspraak over: " + data.namesOf(row.data()) + (row.validUntil() == null ? "" : ". Tot en met " + DutchDate.of(row.validUntil()));
    }
}
