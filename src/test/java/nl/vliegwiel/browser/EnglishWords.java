package nl.vliegwiel.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English words on a screen: those that are no Dutch words, in what one sees, hears, or reads when one points at something. */
final class EnglishWords {

    private static final String READ = """
            () => {
              const texts = [document.title];
              const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
              const foreign = element => element.closest('[lang]:not(html):not([lang^=nl]), script, style, noscript');
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (walk.currentNode.data.trim() && shown(parent) && !foreign(parent)) texts.push(walk.currentNode.data.trim());
              }
              for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'aria-description']) {
                document.querySelectorAll(`[${name}]`).forEach(element => {
                  if (shown(element) && !foreign(element)) texts.push(element.getAttribute(name));
                });
              }
              return texts;
            }""";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> WORDS = Set.of("""
            about actual add added again ago and any apply are ascending assign assigned assignee attachment authorization authorizations
            before business but by cancel change choose claim clear click close comment comments complete completed confirm copy could
            create created current date dates day days decision decisions definition definitions delete deployed deployment deployments
            descending description details displayed done due edit empty error errors execution expired failed failure field fields first
            follow for form found friday from get group groups hide history hour hours human if instance instances invalid it key keyboard
            keys loading location logged lookup made manage message messages monday month months more must my name names new next nobody
            not nothing one or other owner page password please powered previous priority process processes profile property query refresh
            release remove removed repository required result results retries retry running saturday save search section see selected
            select send settings shortcut shortcuts should show sign size some sort started state sunday suspend suspended system tasks
            task tenant tenants text that the their there this thursday time timezone to today toggle total tuesday unassigned unclaim
            undefined unknown until update user users value values variable variables version view wednesday when where which with without
            year years yes you your january february march may june july august october""".trim().split("\\s+"));
    /** What a developer calls a process, in Cockpit beside its name. */
    private static final Pattern CODE = Pattern.compile("\\s*[a-z0-9]+(-[a-z0-9]+)+\\s*");
    private static final int SHOWN = 80;

    private EnglishWords() {
    }

    /** One line a text: the word and the text it stands in. */
    static List<String> findings(Page page) {
        List<?> texts = (List<?>) page.evaluate(READ);
        return texts.stream().map(String.class::cast).distinct().filter(text -> !CODE.matcher(text).matches()).flatMap(EnglishWords::inText).toList();
    }

    static Stream<String> inText(String text) {
        return Stream.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))).filter(WORDS::contains).limit(1)
                .map(word -> "\"" + word + "\" in \"" + text.substring(0, Math.min(SHOWN, text.length())) + "\"");
    }
}
