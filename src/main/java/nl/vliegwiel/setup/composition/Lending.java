package nl.vliegwiel.setup.composition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** On which conditions a partner lends people, and whether it agreed (guide §6.3). */
@Entity
@Table(name = "composition_lending")
class Lending {

    @Id
    private UUID id;
    private String number;
    private String partner;
    private String competences;
    private String results;
    private String notFunctioning;
    private Integer noticeWeeks;
    private Integer hours;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    private String answerWords;
    private String answeredBy;
    private LocalDate answeredOn;
    private String paperBy;
    private LocalDate paperOn;
    @Version
    private Integer version;

    protected Lending() {
    }

    Lending(String number, String partner) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.partner = partner;
    }

    /** What the partner agreed to holds for those terms only. */
    void settle(Terms terms) {
        if (!terms.equals(terms())) {
            answer = null;
            answerWords = null;
            answeredBy = null;
            answeredOn = null;
        }
        competences = terms.competences();
        results = terms.results();
        notFunctioning = terms.notFunctioning();
        noticeWeeks = terms.noticeWeeks();
        hours = terms.hours();
    }

    /** @param by who agreed at the partner; null when nothing was agreed on paper */
    void onPaper(String by, LocalDate on) {
        paperBy = by;
        paperOn = on;
    }

    void answer(Answer said, String words, String by, LocalDate on) {
        answer = said;
        answerWords = words;
        answeredBy = by;
        answeredOn = on;
    }

    Lending copyFor(String round) {
        Lending copy = new Lending(round, partner);
        copy.settle(terms());
        copy.answer(answer, answerWords, answeredBy, answeredOn);
        copy.onPaper(paperBy, paperOn);
        return copy;
    }

    /** The partner said yes, in the product or on paper. */
    boolean isConfirmed() {
        return answer == Answer.AGREED || paperOn != null;
    }

    boolean isComplete() {
        return Stream.of(competences, results, notFunctioning, noticeWeeks, hours).noneMatch(Objects::isNull);
    }

    Terms terms() {
        return new Terms(competences, results, notFunctioning, noticeWeeks, hours);
    }

    UUID id() {
        return id;
    }

    /** Code of the partner. */
    String partner() {
        return partner;
    }

    /** Null until the partner answered these terms. */
    Answer answer() {
        return answer;
    }

    String answerWords() {
        return answerWords;
    }

    String paperBy() {
        return paperBy;
    }

    LocalDate paperOn() {
        return paperOn;
    }

    enum Answer { AGREED, DECLINED }

    /**
     * Any of them is null until it was agreed.
     *
     * @param hours a week, of all whom the partner lends together
     */
    record Terms(String competences, String results, String notFunctioning, Integer noticeWeeks, Integer hours) {
    }
}
