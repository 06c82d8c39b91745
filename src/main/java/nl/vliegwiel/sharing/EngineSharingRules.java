package nl.vliegwiel.sharing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed table. A form that only shows something consults it without the engine's history: opening a form decides nothing. */
@Component
class EngineSharingRules implements SharingRules {

    private static final String KEY = "sharing-allowed";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    EngineSharingRules(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Optional<SharingRule> decide(SharingFacts facts) {
        return rule(decisions.evaluateDecisionByKey(KEY).decisionDefinitionWithoutTenantId().variables(facts.inputs().values()).evaluate());
    }

    @Override
    public Optional<SharingRule> consult(SharingFacts facts) {
        DecisionDefinition latest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(KEY).latestVersion()
                .withoutTenantId().singleResult();
        return rule(engine.evaluateDecision(parsed.computeIfAbsent(latest.getId(), this::parse), facts.inputs().values()));
    }

    private DmnDecision parse(String definition) {
        return engine.parseDecision(KEY, repository.getDecisionModel(definition));
    }

    private static Optional<SharingRule> rule(DmnDecisionResult result) {
        return result.isEmpty() ? Optional.empty() : Optional.ofNullable(SharingVariables.SHARING_RULE.decode(result.getSingleEntry()));
    }
}
