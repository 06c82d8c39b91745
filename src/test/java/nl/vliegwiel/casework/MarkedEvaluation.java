package nl.vliegwiel.casework;

import java.math.BigDecimal;
import java.util.List;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.StandingOut;
import nl.vliegwiel.teamwork.PlayedEvaluation;
import org.springframework.beans.factory.BeanFactory;

/** A round that is evaluated, once sent back, of a team whose figures stand out. */
final class MarkedEvaluation implements MarkedScene {

    private final PlayedEvaluation play;
    private final StandingOut listener;

    MarkedEvaluation(BeanFactory beans) {
        this.play = beans.getBean(PlayedEvaluation.class);
        this.listener = beans.getBean(StandingOut.class);
    }

    @Override
    public void play(MarkedStage stage) {
        play.playMarked(stage::marked, team -> listener.standsOut(team,
                List.of(new Outlier(team, Figure.THROUGHPUT, new BigDecimal("300"), new BigDecimal("31.5")))));
    }
}
