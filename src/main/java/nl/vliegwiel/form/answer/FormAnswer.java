package nl.vliegwiel.form.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "form_answers")
class FormAnswer {

    @Id
    private UUID id;
    private String formId;
    private int formVersion;
    private String number;
    private String taskDefinition;
    private String answeredBy;
    private Instant answeredAt;

    @Column(columnDefinition = "text")
    private String answers;

    protected FormAnswer() {
    }

    FormAnswer(String formId, int formVersion, String number, String taskDefinition, String answeredBy, Instant answeredAt, String answers) {
        this.id = UUID.randomUUID();
        this.formId = formId;
        this.formVersion = formVersion;
        this.number = number;
        this.taskDefinition = taskDefinition;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
        this.answers = answers;
    }

    String answers() {
        return answers;
    }
}
