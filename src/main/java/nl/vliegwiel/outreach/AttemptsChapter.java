package nl.vliegwiel.outreach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was tried to meet a household, the newest first, and when it was left at rest. */
@Component
@Order(0)
class AttemptsChapter implements DossierPart {

    private final ContactAttempts attempts;
    private final Rests rests;
    private final Colleagues colleagues;

    AttemptsChapter(ContactAttempts attempts, Rests rests, Colleagues colleagues) {
        this.attempts = attempts;
        this.rests = rests;
        this.colleagues = colleagues;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACTS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<ContactAttempt> tried = attempts.findByReferenceOrderByRecordedAt(file.reference());
        Map<String, String> names = colleagues.namesOf(tried.stream()
                .flatMap(one -> Stream.of(one.recordedBy(), one.companion() == null ? null : one.companion().account())).filter(Objects::nonNull).toList());
        List<Line> lines = newestFirst(tried).stream().map(one -> line(one, names)).toList();
        return new DossierTale(Lines.under("Contact leggen", lines), rests.findByReferenceOrderByDecidedOn(file.reference()).stream()
                .map(rest -> new Happening(rest.decidedOn(), rest.tryAgainOn() == null ? "Met rust gelaten"
                        : "Met rust gelaten tot " + DutchDate.of(rest.tryAgainOn()))).toList());
    }

    private static List<ContactAttempt> newestFirst(List<ContactAttempt> tried) {
        List<ContactAttempt> turned = new ArrayList<>(tried);
        Collections.reverse(turned);
        return turned;
    }

    private static Line line(ContactAttempt one, Map<String, String> names) {
        return new Line(one.attemptedOn(), one.way().label() + ": " + one.result().label().toLowerCase(Locale.ROOT)
                + " (" + who(one, names) + ")", one.note());
    }

    private static String who(ContactAttempt one, Map<String, String> names) {
        Companion along = one.companion();
        String companion = along == null ? null : along.account() == null ? along.name() : names.get(along.account());
        return companion == null ? names.get(one.recordedBy()) : names.get(one.recordedBy()) + " en " + companion;
    }
}
