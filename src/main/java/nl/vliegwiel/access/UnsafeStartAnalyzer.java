package nl.vliegwiel.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows on the console what to do, instead of a stack trace. Registered in META-INF/spring.factories. */
class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
