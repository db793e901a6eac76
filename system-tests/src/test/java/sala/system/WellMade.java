package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sala.system.browser.Budget;
import sala.system.browser.Crawl;
import sala.system.browser.PageFlaws;
import sala.system.browser.Visitor;
import sala.system.browser.Width;

/** What every page has to keep: it can be read on every screen, by everybody, and is light over a slow line. */
final class WellMade {

    /** Between these two nothing appears that one of them does not show. */
    private static final Set<Width> AXE_AT = Set.of(Width.PHONE, Width.DESK);

    private static final Set<String> READ = ConcurrentHashMap.newKeySet();
    private static final Set<String> WEIGHED = ConcurrentHashMap.newKeySet();

    private WellMade() {}

    /**
     * What one role was shown and could read is not read again when another is shown the very same. A kind of page is
     * weighed as a newcomer gets it for the first role that comes to it: what roles see apart from each other is
     * weighed each time, and all else of a first view is the same for everybody.
     */
    static void assertWellMade(Visitor visitor, String who, String path) {
        assertLightOnTheNextView(visitor, path);
        if (READ.add(visitor.shown())) {
            if (WEIGHED.add(visitor.node() + Crawl.shape(path))) {
                assertLightOnTheFirstView(visitor, path);
            }
            assertReadable(visitor, who, path);
        }
        assertThat(PageFlaws.foreignAddresses(visitor)).as("other origins").isEmpty();
        assertThat(visitor.traffic().complaints()).as("errors in the console").isEmpty();
    }

    static void assertReadable(Visitor visitor, String who, String path) {
        for (Width width : Width.values()) {
            visitor.resize(width).picture(name(who, path, width));
            assertThat(PageFlaws.scrollsSideways(visitor))
                    .as("scrolls sideways at %s", width)
                    .isFalse();
            assertThat(AXE_AT.contains(width) ? PageFlaws.ofAccess(visitor) : List.of())
                    .as("axe at %s", width)
                    .isEmpty();
        }
    }

    private static void assertLightOnTheFirstView(Visitor visitor, String path) {
        visitor.traffic().forget();
        visitor.opensAsNewcomer(path);
        assertThat(Budget.spent(visitor.traffic())).as("first view").isLessThan(Budget.FIRST_VIEW);
    }

    /** The visitor has seen other pages before, so that the common assets are in the cache. */
    private static void assertLightOnTheNextView(Visitor visitor, String path) {
        visitor.traffic().forget();
        visitor.open(path).settles();
        assertThat(Budget.spent(visitor.traffic()))
                .as("view after another page")
                .isLessThan(Budget.NEXT_VIEW);
    }

    private static String name(String who, String path, Width width) {
        return who + path.replaceAll("[^a-z0-9]+", "-") + "-" + width.pixels();
    }
}
