package nl.vliegwiel.form.answer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FormAnswerRows extends Repository<FormAnswer, UUID> {

    FormAnswer save(FormAnswer answer);

    Optional<FormAnswer> findFirstByFormIdAndNumberOrderByAnsweredAtDesc(String formId, String number);
}
