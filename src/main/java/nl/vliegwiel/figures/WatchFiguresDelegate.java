package nl.vliegwiel.figures;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether a team's figures stand out; the process itself knows no team and no figure. */
@Component
class WatchFiguresDelegate implements JavaDelegate {

    private final OutlierWatch watch;

    WatchFiguresDelegate(OutlierWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.look();
    }
}
