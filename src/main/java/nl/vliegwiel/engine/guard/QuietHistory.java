package nl.vliegwiel.engine.guard;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.runtime.Job;

/** The job log of the history gets the failure by a way of its own, past the command that keeps it on the job. */
class QuietHistory extends CacheAwareHistoryEventProducer {

    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
        return super.createHistoricJobLogFailedEvt(job, failure == null ? null : UnknownFailure.ofStep(failure));
    }
}
