package nl.vliegwiel.signal;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.recognition.Sketch;

/**
 * What somebody tells about a household, by form or by {@code POST /api/signals}; the same names as in {@code record-signal.form}.
 * Null stands for what is unknown; the concerns are never null.
 */
@Schema(name = "Signaal", description = "Een signaal over een huishouden. De namen zijn die van het formulier 'Signaal vastleggen'.",
        example = Report.EXAMPLE)
record Report(
        @Schema(description = "Naam van het huishouden", maxLength = 150, requiredMode = RequiredMode.REQUIRED) String householdName,
        @Schema(description = "Naam van de inwoner om wie het vooral gaat", maxLength = 120) String memberName,
        @Schema(description = "Geboortedatum van deze inwoner, JJJJ-MM-DD") LocalDate birthDate,
        @Schema(description = "Straat en huisnummer", maxLength = 120) String address,
        @Schema(description = "Telefoonnummer", maxLength = 40) String phone,
        @Schema(description = "Code van de wijk, bijvoorbeeld binnenstad", requiredMode = RequiredMode.REQUIRED) String neighbourhood,
        @Schema(description = "Van wie het signaal komt", requiredMode = RequiredMode.REQUIRED) SignalSource source,
        @Schema(description = "Naam en telefoonnummer van de melder", maxLength = 200) String reporter,
        @Schema(description = "Codes van de leefgebieden waarover zorgen zijn, bijvoorbeeld HOUSING") List<String> concerns,
        @Schema(description = "Hoeveel haast er is", requiredMode = RequiredMode.REQUIRED) Urgency urgency,
        @Schema(description = "Of er acuut gevaar is voor iemand") boolean acuteDanger,
        @Schema(description = "Of korte hulp zeker niet genoeg is") boolean shortSupportFails,
        @Schema(description = "Wat er gezien of gehoord is", maxLength = 4000, requiredMode = RequiredMode.REQUIRED) String description) {

    static final String EXAMPLE = """
            {"householdName": "Familie Voorbeeld", "address": "Dorpsstraat 3", "neighbourhood": "binnenstad", "source": "LANDLORD",
            "concerns": ["HOUSING", "FINANCES"], "urgency": "NORMAL", "description": "Er is drie maanden geen huur betaald."}""";

    Report {
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    /** By what the household can be recognised. */
    Sketch sketch() {
        return new Sketch(householdName, memberName, birthDate, address, neighbourhood);
    }
}
