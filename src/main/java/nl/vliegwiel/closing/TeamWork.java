package nl.vliegwiel.closing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.team.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a team has under way, in one query each (design §5). */
@Repository
class TeamWork {

    private static final String RUNNING = """
            select p.id_ as id, d.key_ as process, d.name_ as kind, p.business_key_ as number
            from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
            where p.parent_id_ is null and p.super_exec_ is null and p.tenant_id_ = ? order by d.name_, p.business_key_""";
    private static final String TASKS = """
            select t.name_ as name, t.assignee_ as worker from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
            where p.root_proc_inst_id_ = ? order by t.name_""";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Colleagues colleagues;

    TeamWork(JdbcClient jdbc, Dossiers dossiers, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
    }

    /** Every process in a team's tenant, or in that of a set-up, by kind and number. */
    List<RunningWork> running(String tenant) {
        return jdbc.sql(RUNNING).param(tenant).query(RunningWork.class).list();
    }

    int openDossiers(String team) {
        return dossiers.openIn(team).size();
    }

    /** Open or closed. */
    boolean hasDossiers(String team) {
        return jdbc.sql("select count(*) from case_file where team = ?").param(team).query(Long.class).single() > 0;
    }

    /** What still has to be done or to go over, for whoever sees to that. */
    List<WorkRow> left(String team) {
        List<RunningWork> running = running(team);
        Stream<WorkRow> dossiersAlone = dossiers.openIn(team).stream()
                .filter(file -> running.stream().noneMatch(work -> file.reference().equals(work.number())))
                .map(file -> new WorkRow("Dossier", file.reference(), null, null, WorkRules.DOSSIER_ALONE));
        return Stream.concat(running.stream().map(this::row), dossiersAlone).toList();
    }

    private WorkRow row(RunningWork work) {
        List<OpenTask> tasks = jdbc.sql(TASKS).param(work.id()).query(OpenTask.class).list();
        String workers = tasks.stream().map(OpenTask::worker).filter(worker -> worker != null).distinct().map(colleagues::nameOf)
                .collect(Collectors.joining(", "));
        return new WorkRow(work.kind(), work.number(), tasks.stream().map(OpenTask::name).distinct().collect(Collectors.joining(", ")),
                workers.isEmpty() ? "Nog niemand" : workers, WorkRules.advice(work.process()));
    }

    record OpenTask(String name, String worker) {
    }
}
