package nl.vliegwiel.setup;
import java.util.Optional;
import org.springframework.stereotype.Component;
@Component class TmpEval implements EvaluationRequests { public Optional<String> objection(Round r){return Optional.empty();} public void ask(Round r){} }
