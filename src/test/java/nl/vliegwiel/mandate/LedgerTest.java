package nl.vliegwiel.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@DisplayName("A team's budget")
class LedgerTest {

    private static final String TEAM = "wijkteam-noord";
    private static final BigDecimal YEARLY = new BigDecimal("25000.00");

    @Autowired
    private Ledger ledger;
    @Autowired
    private PlatformTransactionManager transactions;

    @RepeatedTest(4)
    void givesItsLastMoneyToOneOfTwoWhoComeAtOnce(RepetitionInfo repetition) throws Exception {
        // Two of the four years are opened by the two themselves.
        int year = 2060 + repetition.getCurrentRepetition();
        if (repetition.getCurrentRepetition() > 2) {
            ledger.reserve(TEAM, year, UUID.randomUUID(), BigDecimal.ONE, false, "bram");
        }
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> takeMost = () -> {
            start.await();
            return ledger.reserve(TEAM, year, UUID.randomUUID(), new BigDecimal("20000"), false, "bram");
        };

        List<Boolean> answers = both(start, takeMost);

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(ledger.left(TEAM, year)).isBetween(new BigDecimal("4999"), new BigDecimal("5000"));
    }

    @Test
    void makesTheSecondWaitUntilTheFirstIsSure() throws Exception {
        ledger.reserve(TEAM, 2070, UUID.randomUUID(), new BigDecimal("24000"), false, "bram");
        CountDownLatch firstHasBooked = new CountDownLatch(1);
        Callable<Boolean> slow = () -> new TransactionTemplate(transactions).execute(status -> {
            boolean booked = ledger.reserve(TEAM, 2070, UUID.randomUUID(), new BigDecimal("1000"), false, "bram");
            firstHasBooked.countDown();
            sleep();
            return booked;
        });

        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = threads.submit(slow);
            firstHasBooked.await(5, TimeUnit.SECONDS);
            assertThat(ledger.reserve(TEAM, 2070, UUID.randomUUID(), new BigDecimal("0.01"), false, "bram")).isFalse();
            assertThat(first.get(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.left(TEAM, 2070)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void goesBelowZeroOnlyWhenThatWasDecided() {
        assertThat(ledger.reserve(TEAM, 2071, UUID.randomUUID(), YEARLY.add(BigDecimal.TEN), false, "bram")).isFalse();
        assertThat(ledger.left(TEAM, 2071)).isEqualByComparingTo(YEARLY);

        assertThat(ledger.reserve(TEAM, 2071, UUID.randomUUID(), YEARLY.add(BigDecimal.TEN), true, "fons")).isTrue();
        assertThat(ledger.left(TEAM, 2071)).isEqualByComparingTo("-10");
    }

    @Test
    void getsBackWhatWasNotSpentOnce() {
        UUID decision = UUID.randomUUID();
        ledger.reserve(TEAM, 2072, decision, new BigDecimal("300"), false, "bram");

        ledger.settle(decision, new BigDecimal("120.50"), "bram");
        ledger.settle(decision, new BigDecimal("120.50"), "bram");

        assertThat(ledger.left(TEAM, 2072)).isEqualByComparingTo(YEARLY.subtract(new BigDecimal("120.50")));
    }

    @Test
    void isNothingWhereNothingWasAgreed() {
        assertThat(ledger.left("specialistenteam", 2073)).isZero();
        assertThat(ledger.reserve("specialistenteam", 2073, UUID.randomUUID(), BigDecimal.ONE, false, "els")).isFalse();
        ledger.settle(UUID.randomUUID(), BigDecimal.ZERO, null);
    }

    private static List<Boolean> both(CountDownLatch start, Callable<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> running = List.of(threads.submit(work), threads.submit(work));
            start.countDown();
            return List.of(running.get(0).get(10, TimeUnit.SECONDS), running.get(1).get(10, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
