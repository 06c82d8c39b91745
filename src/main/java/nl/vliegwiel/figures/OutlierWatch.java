package nl.vliegwiel.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the teams of the first line side by side, and tells of each outlier once in a while. */
@Service
@Transactional
class OutlierWatch {

    private final Figures figures;
    private final Outliers outliers;
    private final FigureTerms terms;
    private final ObjectProvider<StandingOut> listeners;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutlierWatch(Figures figures, Outliers outliers, FigureTerms terms, ObjectProvider<StandingOut> listeners, JdbcClient jdbc,
            Clock clock) {
        this.figures = figures;
        this.outliers = outliers;
        this.terms = terms;
        this.listeners = listeners;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What nobody hears is not remembered, so that nothing is lost once somebody does. */
    void look() {
        List<StandingOut> told = listeners.orderedStream().toList();
        if (told.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Outlier> unheard = outliers.among(figures.allTeams(firstDay(today), today.minusDays(1))).stream()
                .filter(outlier -> !isHeard(outlier, today)).toList();
        unheard.stream().collect(Collectors.groupingBy(Outlier::team)).forEach((team, some) -> {
            if (isHeard(told, team, some)) {
                some.forEach(outlier -> remember(outlier, today));
            }
        });
    }

    /** Everybody is told. */
    private static boolean isHeard(List<StandingOut> told, String team, List<Outlier> some) {
        return told.stream().map(one -> one.standsOut(team, some)).toList().contains(true);
    }

    private LocalDate firstDay(LocalDate today) {
        return today.minusMonths(terms.monthsLookedAt());
    }

    private boolean isHeard(Outlier outlier, LocalDate today) {
        return jdbc.sql("select count(*) from figure_reported where team = ? and figure = ? and reported_on > ?")
                .params(outlier.team(), outlier.figure().name(), today.minusWeeks(terms.quietWeeks())).query(Integer.class).single() > 0;
    }

    private void remember(Outlier outlier, LocalDate today) {
        jdbc.sql("insert into figure_reported (team, figure, reported_on, period_from, period_to) values (?, ?, ?, ?, ?)")
                .params(outlier.team(), outlier.figure().name(), today, firstDay(today), today.minusDays(1)).update();
    }
}
