package nl.vliegwiel.signal;

import org.springframework.http.HttpStatus;

/** A request under /api that is not taken, with a Dutch reason that repeats nothing of what was sent. */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;

    ApiProblem(HttpStatus status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }
}
