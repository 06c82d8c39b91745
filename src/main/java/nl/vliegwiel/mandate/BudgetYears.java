package nl.vliegwiel.mandate;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BudgetYears extends Repository<BudgetYear, UUID> {

    BudgetYear saveAndFlush(BudgetYear year);

    boolean existsByTeamAndBudgetYear(String team, int budgetYear);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select y from BudgetYear y where y.team = :team and y.budgetYear = :year")
    Optional<BudgetYear> lock(String team, int year);
}
