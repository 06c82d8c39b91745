package nl.vliegwiel.lifecycle;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import org.springframework.stereotype.Component;

/** Which news fits a household at this moment; where it does not, what to do instead. */
@Component
class NewsPolicy {

    private final WaitingProcesses waiting;

    NewsPolicy(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    /** Why this news cannot be passed on now, with what can be done instead, in Dutch; empty when it can. */
    Optional<String> objection(HouseholdEvent event, CaseFile file) {
        boolean welcome = nextMessage(event, file.reference()).isPresent();
        return welcome && fits(event, file.phase()) ? Optional.empty() : Optional.of(instead(event, file.phase()));
    }

    /** The message that a process under this number waits for; empty when the news was overtaken. */
    Optional<String> nextMessage(HouseholdEvent event, String number) {
        return event.messages().stream().filter(message -> waiting.expects(message, number)).findFirst();
    }

    /** A track needs a plan that the household agreed to (mission C9); the other news fits wherever a process waits for it. */
    private static boolean fits(HouseholdEvent event, Phase phase) {
        return event != HouseholdEvent.ADD_TRACK || phase == Phase.TRACKS || phase == Phase.EVALUATION;
    }

    private static String instead(HouseholdEvent event, Phase phase) {
        return switch (phase) {
            case CLOSED -> "Dit dossier is gesloten. Leg een nieuw signaal vast.";
            case SECOND_LINE, HANDOVER -> "Dit huishouden gaat naar de tweede lijn. Bespreek het nieuws met de collega daar.";
            default -> switch (event) {
                case ADD_TRACK -> beforePlan(phase);
                case CALLED_BACK -> conversation(phase);
                case EVALUATE_NOW -> evaluation(phase);
            };
        };
    }

    private static String beforePlan(Phase phase) {
        return phase == Phase.PLAN
                ? "Er wordt nu een plan gemaakt. Zet het doel in het plan: het traject start als het huishouden akkoord is."
                : "Er is nog geen plan waarmee het huishouden akkoord is. Neem het doel mee in de taak van deze fase: " + phase.label()
                        + ".";
    }

    private static String conversation(Phase phase) {
        return phase == Phase.CONTACT
                ? "Er staat al een taak klaar om contact te zoeken. Leg het gesprek daar vast."
                : "Het huishouden doet al mee. Leg het nieuws vast in de taak van deze fase: " + phase.label() + ".";
    }

    private static String evaluation(Phase phase) {
        return phase == Phase.EVALUATION ? "De evaluatie loopt al. Werk verder in die taak."
                : "Er loopt nog geen plan dat u kunt evalueren. Werk verder in de taak van deze fase: " + phase.label() + ".";
    }
}
