package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.system.browser.Budget;
import sala.system.browser.PageFlaws;
import sala.system.browser.Visitor;
import sala.system.browser.Width;
import sala.system.node.Node;

/** Whatever page somebody can come to, it can be read on every screen, by everybody, over a slow line. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class EveryPageIT {

    /** Between these two nothing appears that one of them does not show. */
    private static final Set<Width> AXE_AT = Set.of(Width.PHONE, Width.DESK);

    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private static final String FLAWS =
            """
            () => {
              const main = document.querySelector('main');
              main.append(document.createElement('img'), 'pale');
              Object.assign(main.style, { background: '#fff', color: '#ccc' });
            }""";

    private static final String NOBODY_KNOWS = "/courses/00000000-0000-4000-8000-000000000000";

    @Test
    void nobodySeesASignInPageWithoutFlaws() {
        try (Visitor nobody = Visitor.at(Nodes.district().address())) {
            nobody.open("/signin").settles();
            assertWellMade(nobody, "nobody", "/signin");
        }
    }

    @Test
    void aPictureWithoutWordsAndATextThatIsTooPaleWouldBeFound() {
        try (Visitor visitor = Visitor.at(Nodes.district().address())) {
            visitor.open("/signin").settles().page().evaluate(FLAWS);
            assertThat(PageFlaws.ofAccess(visitor))
                    .anyMatch(flaw -> flaw.startsWith("image-alt"))
                    .anyMatch(flaw -> flaw.startsWith("color-contrast"));
        }
    }

    @TestFactory
    Stream<DynamicNode> pagesOfTheDistrict() {
        SampleCourse.atTheDistrict();
        return walk(Nodes.district(), "district", Role.values());
    }

    @TestFactory
    Stream<DynamicNode> pagesOfASchool() {
        Node school = SampleCourse.atTheSchool();
        return walk(school, "school", Role.PUPIL, Role.TEACHER, Role.KEEPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", NOBODY_KNOWS, "/courses/no-id", "/fleet", "/reports/usage?from=yesterday"})
    void whatGoesWrongIsToldOnAPageWithAWayBack(String path) {
        try (Visitor visitor = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            visitor.open(path);
            assertThat(visitor.page()
                            .locator("main a[href='/'], .site-nav a[href='/']")
                            .count())
                    .as("ways back")
                    .isPositive();
            assertReadable(visitor, "problem", path);
        }
    }

    private static Stream<DynamicNode> walk(Node node, String place, Role... roles) {
        List<Walk> walks =
                Stream.of(roles).map(role -> new Walk(node, place, role)).toList();
        return Walk.tests(walks, EveryPageIT::assertWellMade);
    }

    /** What one role was shown and could read is not read again when another is shown the very same. */
    private static void assertWellMade(Visitor visitor, String who, String path) {
        assertLightOnTheNextView(visitor, path);
        if (READ.add(visitor.shown())) {
            assertLightOnTheFirstView(visitor, path);
            assertReadable(visitor, who, path);
        }
        assertThat(PageFlaws.foreignAddresses(visitor)).as("other origins").isEmpty();
        assertThat(visitor.traffic().complaints()).as("errors in the console").isEmpty();
    }

    private static void assertReadable(Visitor visitor, String who, String path) {
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
