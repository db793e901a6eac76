package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sala.system.browser.Budget;
import sala.system.browser.Crawl;
import sala.system.browser.PageFlaws;
import sala.system.browser.Visitor;
import sala.system.browser.Width;

/** Whatever page somebody can come to, it can be read on every screen, by everybody, over a slow line. */
class EveryPageIT {

    @Test
    void nobodySeesASignInPageWithoutFlaws() {
        try (Visitor nobody = Visitor.at(Nodes.district().address())) {
            assertWellMade(nobody, "nobody", "/signin");
        }
    }

    @TestFactory
    Stream<DynamicNode> pages() {
        return Stream.of(Role.values()).map(role -> {
            Visitor visitor = Visitor.at(Nodes.district().address()).signIn(role.account());
            List<String> paths = Crawl.from(visitor, "/");
            return DynamicContainer.dynamicContainer(
                    role.name(),
                    paths.stream()
                            .map(path ->
                                    DynamicTest.dynamicTest(path, () -> assertWellMade(visitor, role.name(), path))));
        });
    }

    private static void assertWellMade(Visitor visitor, String who, String path) {
        assertLight(visitor, path);
        assertReadable(visitor, who, path);
        assertThat(PageFlaws.foreignAddresses(visitor)).as("other origins").isEmpty();
        assertThat(visitor.traffic().complaints()).as("errors in the console").isEmpty();
    }

    private static void assertReadable(Visitor visitor, String who, String path) {
        for (Width width : Width.values()) {
            visitor.resize(width).picture(name(who, path, width));
            assertThat(PageFlaws.scrollsSideways(visitor))
                    .as("scrolls sideways at %s", width)
                    .isFalse();
            assertThat(PageFlaws.ofAccess(visitor)).as("axe at %s", width).isEmpty();
        }
    }

    private static void assertLight(Visitor visitor, String path) {
        try (Visitor newcomer = visitor.withEmptyCache()) {
            newcomer.open(path).settles();
            assertThat(Budget.spent(newcomer.traffic())).as("first view").isLessThan(Budget.FIRST_VIEW);
        }
        visitor.open("/").settles();
        visitor.traffic().forget();
        visitor.open(path).settles();
        assertThat(Budget.spent(visitor.traffic()))
                .as("view after another page")
                .isLessThan(Budget.NEXT_VIEW);
    }

    private static String name(String who, String path, Width width) {
        return who.toLowerCase(Locale.ROOT) + path.replaceAll("[^a-z0-9]+", "-") + "-" + width.pixels();
    }
}
