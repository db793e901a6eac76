package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;

/** A class before one screen: a real lesson plays, one tap says who is there, and it is counted apart. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class ClassSessionIT {

    private static final String SCHOOL = "โรงเรียนบ้านศาลาทอง";
    private static final Duration PLAYING = Duration.ofSeconds(60);
    private static final Pattern PUPIL_MINUTES = Pattern.compile("\"groupPupilMinutes\":([0-9.E-]+)");

    @Test
    void whatAClassWatchesTogetherIsCountedForThoseWhoWereThere() {
        SampleCourse.atTheDistrict();
        Reports reports = Reports.of(Nodes.district(), Role.SUPERVISOR.account());
        double before = pupilMinutes(reports);
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            Page page = teacher.open("/media?kind=VIDEO&stage=PUBLISHED").page();
            page.locator(".media-table a[href^='/media/']").first().click();
            page.locator("a[href^='/class-sessions/new']").click();
            page.locator("button[name=classroom]").first().click();
            onlyTheFirstIsHere(page);
            page.locator("[data-play]").click();
            eventually("the server to know what ran", PLAYING, () -> !page.locator(".roll-head p")
                    .textContent()
                    .contains("0:00"));
            WellMade.assertReadable(teacher, "class", "/class-sessions");
            page.locator(".page-actions a[href$='/end']").click();
            page.locator("form[action$='/end'] button").click();
            page.locator(".figures").waitFor();
            assertThat(page.locator(".roll-name.is-here").count()).isOne();
        }
        assertThat(pupilMinutes(reports)).isGreaterThan(before);
    }

    private static void onlyTheFirstIsHere(Page page) {
        page.locator("#roll-none").click();
        eventually("nobody", PLAYING, () -> page.locator(".roll-name.is-here").count() == 0);
        Locator first = page.locator(".roll-name").first();
        first.click();
        eventually("one", PLAYING, () -> page.locator(".roll-name.is-here").count() == 1);
    }

    private static double pupilMinutes(Reports reports) {
        Matcher row = Pattern.compile("\\{[^{}]*\"name\":\"" + Pattern.quote(SCHOOL) + "\"[^{}]*}")
                .matcher(reports.usageBySchool());
        if (!row.find()) {
            return 0;
        }
        Matcher minutes = PUPIL_MINUTES.matcher(row.group());
        return minutes.find() ? Double.parseDouble(minutes.group(1)) : 0;
    }
}
