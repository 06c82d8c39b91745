package nl.vliegwiel.api;

import org.springframework.http.HttpStatus;

/** A request under /api that is not taken, with a Dutch reason that repeats nothing of what was sent. */
public class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;

    public ApiProblem(HttpStatus status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
