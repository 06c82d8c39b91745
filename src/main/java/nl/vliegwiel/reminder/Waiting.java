package nl.vliegwiel.reminder;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends a message to a process that may be there or not. */
@Component
class Waiting {

    private final JdbcClient jdbc;
    private final ProcessMessages messages;

    Waiting(JdbcClient jdbc, ProcessMessages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** Without effect when no process under this number holds this id and waits for the message. */
    void tell(String message, String number, Variable<String> key, String id) {
        if (isAwaited(message, key, id)) {
            messages.send(message, number, key, id, Decisions.none());
        }
    }

    boolean isAwaited(String message, Variable<String> key, String id) {
        return jdbc.sql("""
                select count(*) from act_ru_event_subscr s join act_ru_variable v on v.proc_inst_id_ = s.proc_inst_id_
                where s.event_name_ = ? and v.name_ = ? and v.text_ = ?""").params(message, key.name(), id).query(Long.class).single() > 0;
    }
}
