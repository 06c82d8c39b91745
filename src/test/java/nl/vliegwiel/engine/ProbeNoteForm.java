package nl.vliegwiel.engine;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A typed form that keeps one note per number in a table of its own. */
@TestComponent
public class ProbeNoteForm implements DossierForm<ProbeNote> {

    /** A note that starts so is refused by the database, whose message quotes it. */
    static final String TWICE = "Twee keer";

    private final JdbcTemplate database;
    private volatile CyclicBarrier together;

    public ProbeNoteForm(JdbcTemplate database) {
        this.database = database;
        database.execute("create table probe_note (number varchar(20) primary key, note varchar(100))");
    }

    void open(String number) {
        database.update("insert into probe_note values (?, null)", number);
    }

    String note(String number) {
        return database.queryForObject("select note from probe_note where number = ?", String.class, number);
    }

    /** From now on this many people submit at the very same time. */
    void waitFor(int people) {
        together = people > 1 ? new CyclicBarrier(people) : null;
    }

    @Override
    public String key() {
        return "probe-note";
    }

    @Override
    public Class<ProbeNote> type() {
        return ProbeNote.class;
    }

    @Override
    public ProbeNote show(FormContext context) {
        return new ProbeNote(note(context.number()));
    }

    @Override
    public Decisions submit(FormContext context, ProbeNote answers) {
        if (together != null) {
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }
        if (answers.note().startsWith(TWICE)) {
            open(answers.note());
            open(answers.note());
        }
        database.update("update probe_note set note = ? where number = ?", answers.note(), context.number());
        return Decisions.none();
    }
}
