package nl.vliegwiel.setup.composition;

import java.util.Set;

/**
 * What somebody says of himself or herself.
 *
 * @param domains codes of life domains
 * @param has codes of competences
 * @param learning codes of competences, none of those above
 * @param learnWish null when nothing was said
 * @param languages null when nothing was said
 */
record Profile(Set<String> domains, Set<String> has, Set<String> learning, String learnWish, String languages) {
}
