package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.composition.CompetenceOverview.CompetenceLine;

/**
 * The form {@code discuss-competences}.
 *
 * @param gapLine what nobody knows well; null when all is covered
 * @param gaps null when all is covered
 * @param overview what the team has together, by what was said until now
 */
record DiscussCompetences(String team, String why, String picture, String pictureText, String gapLine, List<GapRow> gaps,
        List<Option> competenceOptions, List<CompetenceRow> people, List<CompetenceLine> overview) {

    List<CompetenceRow> rows() {
        return people == null ? List.of() : people;
    }

    List<GapSolution> solutions() {
        return gaps == null ? List.of() : gaps.stream().filter(gap -> gap.solution() != null && !gap.solution().isBlank())
                .map(gap -> new GapSolution(gap.code(), gap.solution())).toList();
    }
}
