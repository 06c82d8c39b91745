package nl.vliegwiel.signal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.api.ApiProblems;
import nl.vliegwiel.api.JsonBody;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door for partners' signals. What it answers says nothing of teams or of households that are known. */
@RestController
@Tag(name = "Signalen", description = "Meld een huishouden dat hulp nodig heeft bij het wijkteam.")
class SignalApi {

    static final String RECEIVED = "ONTVANGEN";
    static final String FORWARDED = "Doorgestuurd naar het team dat hierover gaat.";

    private static final Set<String> MAY_SEND = Set.of("partner", "sociaal-werker", "coordinator");
    private static final String KEY = "[\\x21-\\x7e]{1,200}";

    private final Actors senders;
    private final JsonBody json;
    private final PartnerSignals signals;
    private final SignalProperties properties;

    SignalApi(Actors senders, JsonBody json, PartnerSignals signals, SignalProperties properties) {
        this.properties = properties;
        this.senders = senders;
        this.json = json;
        this.signals = signals;
    }

    /**
     * The same words, whichever team it is and whether or not that team knows the household.
     *
     * @param number of the signal, to refer to in later contact
     */
    @Schema(name = "Ontvangst", description = "Bevestiging dat het signaal binnen is",
            example = "{\"number\": \"S2026-000045\", \"status\": \"ONTVANGEN\", \"message\": \"" + FORWARDED + "\"}")
    record Receipt(
            @Schema(description = "Nummer van het signaal, om naar te verwijzen") String number,
            @Schema(description = "Altijd ONTVANGEN", allowableValues = RECEIVED) String status,
            @Schema(description = "Altijd dezelfde zin", allowableValues = FORWARDED) String message) {
    }

    @PostMapping(path = "/api/signals", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Een signaal sturen", description = """
            Het signaal gaat naar het team van de wijk en de leeftijd. Een mens beoordeelt het. \
            Het antwoord zegt alleen dat het signaal binnen is en is doorgestuurd: niets over het team of over wat er al bekend is.""")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Report.class),
            examples = @ExampleObject(name = "Huurachterstand", value = Report.EXAMPLE)))
    @ApiResponse(responseCode = "201", description = "Het signaal is ontvangen, nu of bij een eerder verzoek met dezelfde sleutel",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(responseCode = "400", description = "Er klopt iets niet. Onder faults staat per veld wat.", content = @Content(
            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE, schema = @Schema(implementation = ApiProblems.Problem.class)))
    @ApiResponse(responseCode = "401", description = "Log in met HTTP Basic", content = @Content)
    @ApiResponse(responseCode = "403", description = "Uw account mag geen signalen sturen", content = @Content)
    @ApiResponse(responseCode = "409", description = "Hetzelfde verzoek wordt op dit moment verwerkt", content = @Content)
    @ApiResponse(responseCode = "413", description = "Het bericht is te groot", content = @Content)
    @ApiResponse(responseCode = "415", description = "Het bericht is geen JSON", content = @Content)
    @ApiResponse(responseCode = "422", description = "De Idempotency-Key is eerder gebruikt voor een ander signaal", content = @Content)
    Receipt receive(
            @Parameter(description = "Een sleutel die u zelf kiest, per signaal een nieuwe. "
                    + "Stuurt u hetzelfde verzoek nog eens? Dan krijgt u het eerste antwoord.")
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Parameter(hidden = true) HttpServletRequest request) throws IOException {
        Actor sender = admitted();
        requireUsable(key);
        var body = json.read(request.getInputStream(), properties.maxBody());
        return new Receipt(signals.take(RequestKey.of(sender.id(), key, body), body), RECEIVED, FORWARDED);
    }

    private Actor admitted() {
        Actor sender = senders.current().orElseThrow(() -> new ApiProblem(HttpStatus.UNAUTHORIZED, "Inloggen is nodig",
                "Log in met uw gebruikersnaam en wachtwoord."));
        if (Collections.disjoint(sender.roles(), MAY_SEND)) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "Dit mag u niet",
                    "Alleen partners, sociaal werkers en coördinatoren sturen signalen.");
        }
        return sender;
    }

    private static void requireUsable(String key) {
        if (key != null && !key.matches(KEY)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "De Idempotency-Key klopt niet",
                    "Gebruik 1 tot 200 letters, cijfers of leestekens, zonder spaties.");
        }
    }
}
