package sala.system.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be found on no page. */
public final class PageFlaws {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private PageFlaws() {}

    /**
     * What axe finds wrong with the page as it stands, each with the elements it is about. What people have sent and
     * stands behind the fence is theirs.
     */
    public static List<String> ofAccess(Visitor visitor) {
        AxeBuilder axe = new AxeBuilder(visitor.page())
                .options(violationsOnly())
                .withTags(WCAG_22_AA)
                .exclude(List.of("iframe[sandbox]"));
        // all that is not excluded has one origin: no page of its own is needed to put the parts together
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(PageFlaws::sentence)
                .toList();
    }

    /** Whether the page must be moved sideways to be read. */
    public static boolean scrollsSideways(Visitor visitor) {
        return (Boolean) visitor.page().evaluate(SIDEWAYS);
    }

    /** Addresses outside the node and its origin for uploaded content. */
    public static Set<URI> foreignAddresses(Visitor visitor) {
        return visitor.traffic().loaded().stream()
                .map(Traffic.Loaded::address)
                .filter(address -> "http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                .filter(address -> !isOf(visitor.node(), address))
                .collect(Collectors.toSet());
    }

    /** All rules are asked; only of what they find wrong are all places told. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static boolean isOf(URI node, URI address) {
        return node.getHost().equals(address.getHost())
                && (node.getPort() == address.getPort() || node.getPort() + 1 == address.getPort());
    }

    private static String sentence(Rule rule) {
        String where = rule.getNodes().stream()
                .map(found -> found.getTarget() + " " + found.getHtml())
                .collect(Collectors.joining("; "));
        return rule.getId() + ": " + rule.getHelp() + " at " + where;
    }
}
