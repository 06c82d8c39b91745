package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vliegwiel.product.ProductTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TaskRowsTest {

    @Autowired
    private SmallModel model;
    @Autowired
    private TaskService tasks;
    @Autowired
    private IdentityService identities;
    @Autowired
    private AuthorizationService authorizations;

    @AfterEach
    void logOut() {
        identities.clearAuthentication();
    }

    @Test
    void writesNoRowForCandidateOrAssignee() {
        Task task = start();
        tasks.claim(task.getId(), "anna");
        tasks.addCandidateUser(task.getId(), "amir");

        assertThat(rows(task)).isEmpty();
    }

    @Test
    void givesAnOutsiderTheOwnTaskForAsLongAsItIs() {
        Task task = start();
        tasks.deleteCandidateGroup(task.getId(), Role.WORKER.group());
        identities.setAuthentication("coby", List.of("coordinator"), List.of("wijkteam-centrum"));
        tasks.setAssignee(task.getId(), "petra");
        identities.clearAuthentication();
        assertThat(rows(task)).singleElement().satisfies(row -> assertThat(row.getUserId()).isEqualTo("petra"));
        assertThat(tasksSeenByPetra()).contains(task.getId());

        tasks.setAssignee(task.getId(), "anna");
        assertThat(rows(task)).isEmpty();
        assertThat(tasksSeenByPetra()).doesNotContain(task.getId());
    }

    private Task start() {
        return tasks.createTaskQuery().processInstanceId(model.start("wijkteam-centrum").getId()).singleResult();
    }

    private List<String> tasksSeenByPetra() {
        identities.setAuthentication("petra", List.of("partner"), List.of("wijkteam-centrum"));
        try {
            return tasks.createTaskQuery().list().stream().map(Task::getId).toList();
        } finally {
            identities.clearAuthentication();
        }
    }

    private List<Authorization> rows(Task task) {
        return authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task.getId()).list();
    }
}
