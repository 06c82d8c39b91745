package nl.vliegwiel.team;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows on the console what to do, instead of a stack trace. Registered in META-INF/spring.factories. */
class TeamsOverlapAnalyzer extends AbstractFailureAnalyzer<TeamsOverlap> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TeamsOverlap cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
