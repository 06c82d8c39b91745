package nl.vliegwiel.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Picture;
import nl.vliegwiel.dossier.DossierBlock.Table;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first measurement beside the latest: as a table, and drawn as in the forms. */
@Component
@Order(0)
class MeasurementsChapter implements DossierPart {

    private final Measurements measurements;
    private final LifeDomains domains;
    private final MeasurementPicture scores;
    private final SelfReliancePicture solvedBy;

    MeasurementsChapter(Measurements measurements, LifeDomains domains, MeasurementPicture scores, SelfReliancePicture solvedBy) {
        this.measurements = measurements;
        this.domains = domains;
        this.scores = scores;
        this.solvedBy = solvedBy;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.MEASUREMENTS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Measurement> all = measurements.all(file.reference());
        if (all.isEmpty()) {
            return DossierTale.NOTHING;
        }
        List<DossierBlock> blocks = new ArrayList<>(List.of(table(all)));
        Stream.of(scores.compare(all), solvedBy.compare(all)).filter(drawn -> drawn.source() != null)
                .forEach(drawn -> blocks.add(new Picture(drawn.source(), drawn.text(), false)));
        return new DossierTale(blocks, all.stream()
                .map(one -> new Happening(one.takenOn(), "Gemeten: de " + one.ordinal() + "-meting")).toList());
    }

    private Table table(List<Measurement> all) {
        List<Measurement> shown = all.size() == 1 ? all : List.of(all.get(0), all.get(all.size() - 1));
        List<String> heads = Stream.concat(Stream.of("Leefgebied"), shown.stream().map(one -> DutchDate.of(one.takenOn()))).toList();
        return new Table("1 is geen of weinig hulp nodig, 5 is een ernstige belemmering", heads, domains.domains().stream()
                .map(domain -> Stream.concat(Stream.of(domain.name()), shown.stream().map(one -> score(one, domain.code()))).toList()).toList());
    }

    private static String score(Measurement measurement, String domain) {
        return measurement.scoreOf(domain).map(DomainScore::score).map(String::valueOf).orElse("niet besproken");
    }
}
