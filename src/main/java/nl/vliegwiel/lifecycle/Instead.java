package nl.vliegwiel.lifecycle;

import java.util.Optional;
import nl.vliegwiel.dossier.Phase;

/** What to do instead in phases in which most news cannot be passed on; Dutch sentences. */
public final class Instead {

    private Instead() {
    }

    /** Empty while the first line works with the household. */
    public static Optional<String> in(Phase phase) {
        return switch (phase) {
            case CLOSED -> Optional.of("Dit dossier is gesloten. Leg een nieuw signaal vast.");
            case SECOND_LINE -> Optional.of("Dit huishouden is in de tweede lijn. De regisseur legt het nieuws vast in de taak "
                    + "Huishouden begeleiden.");
            case HANDOVER -> Optional.of("Dit huishouden gaat naar de tweede lijn. Bespreek het nieuws met de collega daar.");
            default -> Optional.empty();
        };
    }

    /** The same for news that makes no sense while the household stops or has been let go. */
    static Optional<String> unlessWorking(Phase phase) {
        return switch (phase) {
            case CLOSING -> Optional.of("Het huishouden wil stoppen. Neem het nieuws mee in het afsluitend gesprek.");
            case AFTERCARE -> Optional.of("De nazorg loopt. Gaat het weer mis? Meld dan: " + HouseholdEvent.RELAPSE.label() + ".");
            default -> in(phase);
        };
    }

    /** For news that belongs in the task that is open in this phase. */
    public static String inTheTaskOf(Phase phase) {
        return "Leg het nieuws vast in de taak van deze fase: " + phase.label() + ".";
    }
}
