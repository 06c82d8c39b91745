package nl.vliegwiel.setup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StepMarks extends Repository<StepMark, UUID> {

    StepMark save(StepMark mark);

    List<StepMark> findByNumberOrderByOpenedAt(String number);
}
