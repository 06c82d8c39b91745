package nl.vliegwiel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.vliegwiel.form.FormRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;

/** Every refusal under /api as RFC 9457 problem+json, in Dutch, without repeating what was sent. */
@RestControllerAdvice
public class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(FormRejected rejected, ServletWebRequest web) throws IOException {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "De gegevens kloppen nog niet",
                "Verbeter de velden die hieronder staan en stuur alles opnieuw.");
        problem.setProperty("faults", rejected.faults().stream()
                .map(fault -> new Fault(fault.field(), fault.label(), fault.message())).toList());
        return answer(problem, web);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblem refused, ServletWebRequest web) throws IOException {
        return answer(problem(refused.status(), refused.title(), refused.getMessage()), web);
    }

    /** Its message may hold what was sent. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException notJson, ServletWebRequest web) throws IOException {
        return answer(problem(HttpStatus.BAD_REQUEST, "Dit is geen geldige JSON", "Stuur één JSON-object, in UTF-8."), web);
    }

    /** An id in the address that is none, so there is nothing under it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchId(TypeMismatchException noId, ServletWebRequest web) throws IOException {
        return answer(dutch(HttpStatus.NOT_FOUND), web);
    }

    /** Also what never reached a controller: a wrong method, a wrong content type, a path that does not exist. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure, ServletWebRequest web) throws Exception {
        if (!isUnderApi(web)) {
            throw failure;
        }
        return answer(failure instanceof ErrorResponse known ? dutch(known.getStatusCode()) : unexpected(failure), web);
    }

    private static boolean isUnderApi(ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static ProblemDetail dutch(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> problem(status, "Niet gevonden", "Dit adres bestaat niet. De beschrijving staat op /v3/api-docs.");
            case 405 -> problem(status, "Deze methode kan hier niet", "De beschrijving staat op /v3/api-docs.");
            case 406 -> problem(status, "Dit antwoord kunnen we niet geven", "Vraag om application/json.");
            case 415 -> problem(status, "Dit soort bericht kunnen we niet lezen", "Stuur JSON, met Content-Type: application/json.");
            default -> problem(status, "Het verzoek klopt niet", "De beschrijving staat op /v3/api-docs.");
        };
    }

    /** The message of an exception may hold what was sent, so only its kind is logged. */
    private static ProblemDetail unexpected(Exception failure) {
        LOG.error("A request under /api failed: {} at {}", failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Er ging iets mis", "Er is niets opgeslagen. Probeer het later opnieuw.");
    }

    private static ProblemDetail problem(HttpStatusCode status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    /** Whoever was on a page gets a page: the container's error page of that status. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, ServletWebRequest web) throws IOException {
        if (!isUnderApi(web)) {
            web.getResponse().sendError(problem.getStatus());
            return null;
        }
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** One thing that is wrong; field and label are left out when it concerns the whole request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String field, String label, String message) {
    }

    /** How a refusal looks, for the API's description. */
    public record Problem(String title, int status, String detail, List<Fault> faults) {
    }
}
