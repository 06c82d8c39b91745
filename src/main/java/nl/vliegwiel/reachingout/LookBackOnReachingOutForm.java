package nl.vliegwiel.reachingout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.reachingout.LookBackOnReachingOut.Figure;
import org.springframework.stereotype.Component;

@Component
class LookBackOnReachingOutForm implements DossierForm<LookBackOnReachingOut> {

    private final Batches batches;
    private final Dossiers dossiers;

    LookBackOnReachingOutForm(Batches batches, Dossiers dossiers) {
        this.batches = batches;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "look-back-on-reaching-out";
    }

    @Override
    public Class<LookBackOnReachingOut> type() {
        return LookBackOnReachingOut.class;
    }

    @Override
    public LookBackOnReachingOut show(FormContext context) {
        Batch batch = batches.get(context.number());
        return new LookBackOnReachingOut(batch.purpose(), batch.legalBasis().label(), batch.agreement(), figures(batch), null);
    }

    @Override
    public Decisions submit(FormContext context, LookBackOnReachingOut answers) {
        batches.get(context.number()).lookBack(context.actor().id(), batches.now(), answers.lesson());
        return Decisions.none();
    }

    /** In the order of the lifecycle; phases without a household stay away. */
    private List<Figure> figures(Batch batch) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        batch.households().stream().map(BatchHousehold::dossier).filter(Objects::nonNull)
                .forEach(number -> phases.merge(dossiers.get(number).phase(), 1L, Long::sum));
        List<Figure> figures = new ArrayList<>();
        phases.forEach((phase, count) -> figures.add(new Figure(phase.label(), count)));
        long left = batch.households().stream().filter(household -> household.dossier() == null).count();
        if (left > 0) {
            figures.add(new Figure("Geen dossier geopend", left));
        }
        figures.add(new Figure("Samen", batch.households().size()));
        return figures;
    }
}
