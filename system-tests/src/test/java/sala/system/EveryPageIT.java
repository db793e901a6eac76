package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.system.browser.PageFlaws;
import sala.system.browser.Visitor;

/** Whatever page somebody can come to, it can be read on every screen, by everybody, over a slow line. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
@ResourceLock(value = Nodes.WALKED, mode = ResourceAccessMode.READ)
class EveryPageIT {

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
            WellMade.assertWellMade(nobody, "nobody", "/signin");
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
        return Walk.tests(Nodes.district(), "district", WellMade::assertWellMade, Role.values());
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
            WellMade.assertReadable(visitor, "problem", path);
        }
    }
}
