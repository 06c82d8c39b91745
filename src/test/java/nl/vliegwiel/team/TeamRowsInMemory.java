package nl.vliegwiel.team;

import java.util.ArrayList;
import java.util.List;

/** The table of versions, without a database. */
class TeamRowsInMemory implements TeamRows {

    private final List<TeamRow> rows = new ArrayList<>();

    @Override
    public TeamRow saveAndFlush(TeamRow row) {
        rows.add(row);
        return row;
    }

    @Override
    public List<TeamRow> all() {
        return List.copyOf(rows);
    }

    @Override
    public long nextNumber() {
        return rows.size();
    }

    @Override
    public Integer lock() {
        return 1;
    }
}
