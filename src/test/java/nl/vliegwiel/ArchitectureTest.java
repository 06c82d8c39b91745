package nl.vliegwiel;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The house plan (docs/architecture.md): who may know whom. */
@AnalyzeClasses(packages = "nl.vliegwiel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] GROUND = {
        "nl.vliegwiel.time..", "nl.vliegwiel.process..", "nl.vliegwiel.form..", "nl.vliegwiel.team..", "nl.vliegwiel.dossier.."};

    @ArchTest
    static final ArchRule modulesHaveNoCycles = slices().matching("nl.vliegwiel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule engineInternalsStayInTheBinding = noClasses().that().resideOutsideOfPackage("nl.vliegwiel.engine..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule featuresMeetTheEngineOnlyInTheirGlue = noClasses()
            .that().resideOutsideOfPackages("nl.vliegwiel.engine..", "nl.vliegwiel.access..", "nl.vliegwiel.demo..")
            .and().haveSimpleNameNotEndingWith("Delegate").and().haveSimpleNameNotEndingWith("Listener").and().haveSimpleNameNotStartingWith("Engine")
            .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm..");

    @ArchTest
    static final ArchRule theGroundKnowsNoFeatureAndNoEngineBinding = noClasses().that().resideInAnyPackage(GROUND)
            .should().dependOnClassesThat(resideInAnyPackage("nl.vliegwiel..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(GROUND))));

    @ArchTest
    static final ArchRule theBindingKnowsNoFeature = classes().that().resideInAPackage("nl.vliegwiel.engine..")
            .should().onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage("nl.vliegwiel.."))
                    .or(resideInAnyPackage("nl.vliegwiel.engine..")).or(resideInAnyPackage(GROUND)));

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses().should().callMethodWhere(target(name("now")).and(target(rawParameterTypes(List.<Class<?>>of().toArray(Class<?>[]::new))))
            .and(target(owner(isAMoment()))))
            .orShould().callConstructor(java.util.Date.class)
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("every moment comes from the Clock (design §3)");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isAMoment() {
        return com.tngtech.archunit.base.DescribedPredicate.describe("a moment", type ->
                type.isEquivalentTo(LocalDate.class) || type.isEquivalentTo(Instant.class) || type.isEquivalentTo(LocalDateTime.class)
                        || type.getName().startsWith("java.time."));
    }
}
