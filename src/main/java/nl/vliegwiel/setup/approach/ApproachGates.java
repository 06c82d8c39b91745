package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What step 2 needs before it is done (mission T2, guide §6.2). */
final class ApproachGates {

    private ApproachGates() {
    }

    /** @return what is missing, in Dutch; empty when the step can be done */
    static List<String> missing(Progress progress) {
        List<String> missing = new ArrayList<>();
        addUrgency(progress, missing);
        addCases(progress, missing);
        if (!progress.approachChosen()) {
            missing.add("Er is nog geen benadering gekozen.");
        }
        addPrinciples(progress.principles(), missing);
        add("Nog geen mening over de uitgangspunten van: %s. Wacht op het antwoord, of schrijf op waarom u verdergaat.", progress.unheard(),
                missing);
        return missing;
    }

    private static void addUrgency(Progress progress, List<String> missing) {
        if (!progress.urgencyWritten()) {
            missing.add("De urgentie die u deelt, staat nog niet op papier.");
        }
        add("Nog niet gevraagd of zij de urgentie delen: %s.", names(progress.partners(), partner -> partner.shared() == null), missing);
        add("Schrijf op waarom zij de urgentie nog niet delen: %s.",
                names(progress.partners(), partner -> Boolean.FALSE.equals(partner.shared()) && !partner.explained()), missing);
    }

    private static List<String> names(List<Progress.PartnerUrgency> partners, Predicate<Progress.PartnerUrgency> which) {
        return partners.stream().filter(which).map(Progress.PartnerUrgency::name).toList();
    }

    private static void addCases(Progress progress, List<String> missing) {
        if (progress.cases() < progress.leastCases()) {
            missing.add("Er zijn " + progress.cases() + " casussen besproken. Bespreek er ten minste " + progress.leastCases() + ".");
        }
        if (!progress.futureMemberTalked()) {
            missing.add("Bij de casussen praatte nog geen toekomstig teamlid mee.");
        }
        if (!progress.partnerTalked()) {
            missing.add("Bij de casussen praatte nog geen partner mee.");
        }
    }

    private static void addPrinciples(List<Progress.PrincipleStanding> principles, List<String> missing) {
        add("Nog niet besloten over uitgangspunt: %s.", places(principles, principle -> principle.decision() == null), missing);
        add("Iemand is het niet eens. Spreek het af met verschil van mening, of niet: uitgangspunt %s.",
                places(principles, principle -> principle.decision() == Decision.AGREED && principle.disputed()), missing);
        add("Schrijf het verschil van mening op bij uitgangspunt: %s.",
                places(principles, principle -> principle.decision() == Decision.WITH_DISSENT && !principle.explained()), missing);
        add("Schrijf op waarom u het niet afspreekt bij uitgangspunt: %s.",
                places(principles, principle -> principle.decision() == Decision.NOT_AGREED && !principle.explained()), missing);
    }

    private static List<String> places(List<Progress.PrincipleStanding> principles,
            Predicate<Progress.PrincipleStanding> which) {
        return principles.stream().filter(which).map(principle -> String.valueOf(principle.place())).toList();
    }

    private static void add(String sentence, List<String> who, List<String> missing) {
        if (!who.isEmpty()) {
            missing.add(sentence.formatted(who.stream().collect(Collectors.joining(", "))));
        }
    }
}
