package nl.vliegwiel.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What axe finds on a screen by the rules of WCAG 2.0 to 2.2, levels A and AA. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String RUN = """
            async tags => {
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(' ')}: ${rule.help} (${
                [...node.any, ...node.all].map(check => check.message).join(' ')})`));
            }""";

    /** What the shell lacks and cannot be given from outside, by rule; each has its line in docs/toegankelijkheid.md. */
    private static final Map<String, Pattern> KNOWN = Map.of();

    private Axe() {
    }

    /** One line a fault: the rule, the element and what is wrong. */
    static List<String> findings(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<?> found = (List<?>) page.evaluate(RUN, RULES);
        return found.stream().map(String.class::cast).filter(finding -> !known(finding)).toList();
    }

    private static boolean known(String finding) {
        Pattern elements = KNOWN.get(finding.substring(0, finding.indexOf(' ')));
        return elements != null && elements.matcher(finding).find();
    }
}
