package nl.vliegwiel.setup.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.teamwork.PlayedComposition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@DisplayName("Two people on one matrix")
class SameMatrixTest {

    @Autowired
    private BeanFactory beans;
    @Autowired
    private TeamMatrix matrix;
    @Autowired
    private TransactionTemplate transaction;

    private PlayedComposition team;

    @AfterEach
    void forget() {
        team.forget();
    }

    @Test
    void doNotOverwriteEachOtherWhenTheySubmitAtTheSameMoment() throws Exception {
        team = PlayedComposition.opened(beans);
        Round round = team.round();
        MemberLine wies = new MemberLine(team.person("wies"), MemberRole.WORKER, null, 24, Set.of("WORK"), null);
        MemberLine yara = new MemberLine(team.person("yara"), MemberRole.WORKER, null, 24, Set.of("HOUSING"), null);
        matrix.compose(round, List.of(wies, yara), List.of());
        CyclicBarrier together = new CyclicBarrier(2);

        var coordinator = atTheSameTime(together, round, () -> matrix.compose(round, List.of(wies), List.of()));
        var member = atTheSameTime(together, round, () -> matrix.describe(round, yara.login(), new Profile(Set.of("LEISURE"), Set.of(), Set.of(), null, null)));

        List<Boolean> stored = Stream.of(coordinator, member).map(CompletableFuture::join).toList();
        assertThat(stored).containsExactlyInAnyOrder(true, false);
        Composition now = matrix.of(round);
        assertThat(now.has(yara.login())).isEqualTo(!stored.get(0));
        assertThat(now.member(yara.login()).map(TeamMember::domains)).isEqualTo(stored.get(0) ? Optional.empty()
                : Optional.of(Set.of("LEISURE")));
    }

    /** Both have read the matrix before either writes. */
    private CompletableFuture<Boolean> atTheSameTime(CyclicBarrier together, Round round, Runnable change) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                transaction.executeWithoutResult(status -> {
                    matrix.of(round);
                    await(together);
                    change.run();
                });
                return true;
            } catch (ConcurrencyFailureException second) {
                return false;
            }
        });
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
