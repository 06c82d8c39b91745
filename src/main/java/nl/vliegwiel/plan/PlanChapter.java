package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierBlock.Text;
import nl.vliegwiel.dossier.DossierTale.Happening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan that the household agreed to last, and whether a new one is being made. Its goals are told by whoever knows how they go. */
@Component
@Order(0)
class PlanChapter implements DossierPart {

    private final PlanRows plans;

    PlanChapter(PlanRows plans) {
        this.plans = plans;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.PLAN;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Plan> editions = plans.findByReference(file.reference()).stream().sorted(Comparator.comparing(Plan::edition)).toList();
        List<Plan> agreed = editions.stream().filter(plan -> plan.state() == PlanState.AGREED).toList();
        List<DossierBlock> blocks = new ArrayList<>();
        if (!editions.isEmpty() && !editions.get(editions.size() - 1).state().isSettled()) {
            blocks.add(new Text(agreed.isEmpty() ? "Het plan wordt gemaakt. Het huishouden heeft er nog geen ja op gezegd."
                    : "Er wordt een nieuw plan gemaakt. Tot dan geldt dit:"));
        }
        if (!agreed.isEmpty()) {
            blocks.add(facts(agreed.get(agreed.size() - 1).summary()));
        }
        return new DossierTale(blocks, agreed.stream().map(PlanChapter::happened).filter(one -> one.on() != null).toList());
    }

    private static Facts facts(PlanSummary plan) {
        return Facts.of(Fact.of("Afgesproken op", plan.agreedOn()), Fact.of("Evaluatie op", plan.reviewOn()),
                new Fact("Wat het huishouden ervan zegt", plan.householdWords()),
                new Fact("Waarom geen doel voor werk of meedoen", plan.participationExplanation()));
    }

    private static Happening happened(Plan plan) {
        LocalDate on = plan.summary().agreedOn();
        return new Happening(on, plan.edition() == 1 ? "Plan afgesproken" : "Bijgesteld plan afgesproken");
    }
}
