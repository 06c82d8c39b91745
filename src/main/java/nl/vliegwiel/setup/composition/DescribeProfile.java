package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code describe-profile}.
 *
 * @param intro what the question is, or that it is not needed any more
 * @param inTeam false for somebody who is no longer in the matrix
 * @param has null when none
 * @param learning null when none
 */
record DescribeProfile(String team, String intro, Boolean inTeam, List<Option> domainOptions, List<Option> competenceOptions,
        List<String> domains, List<String> has, List<String> learning, String learnWish, String languages) {
}
