package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;

/** Searching as people do: with a slip of the finger, narrowed, ordered, saved, and opened where the words stand. */
@ResourceLock(Nodes.SHARED)
class SearchIT {

    private static final Duration INDEXING = Duration.ofSeconds(30);
    private static final String WORKSHEET = "ใบงานเรื่องเศษส่วน";
    private static final String WORDS = "1\r\n00:00:20,000 --> 00:00:24,000\r\nผลรวมของมุมภายใน\r\n";
    private static final Pattern EDITOR = Pattern.compile(".*/subtitles/[0-9a-f-]{36}");

    @Test
    void aPupilFindsWithASlipNarrowsOrdersAndSavesTheSearch() {
        SampleCourse.atTheDistrict();
        try (Visitor pupil = Visitor.at(Nodes.district().address()).signIn(Role.PUPIL.account())) {
            Page page = pupil.open("/").page();
            page.locator(".bar-search input").fill("เศสส่วน");
            page.locator(".bar-search input").press("Enter");
            page.locator(".search-meant a").click();
            page.locator(".search-form input[value='เศษส่วน']").first().waitFor();
            assertThat(titles(page)).contains(WORKSHEET).hasSizeGreaterThan(1);

            page.locator(".search-orders a[href*='order=used']").click();
            page.locator(".search-orders a[href*='order=used'][aria-current]").waitFor();
            page.locator(".search-filters a[href*='kind=document']").click();
            page.locator(".search-chips").waitFor();
            assertThat(titles(page)).contains(WORKSHEET);
            assertThat(page.locator(".search-face").evaluateAll("faces => faces.map(face => face.dataset.kind)"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsOnly("document");

            save(page, "เอกสารเรื่องเศษส่วน");
            openSaved(pupil, "เอกสารเรื่องเศษส่วน");
            assertThat(page.url()).contains("kind=document", "order=used");
            removesAndPutsBack(pupil, "เอกสารเรื่องเศษส่วน");
        }
    }

    @Test
    void aHitInADocumentOpensAtItsPage() {
        SampleCourse.atTheDistrict();
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            Page page = searches(teacher, "แบบฝึกหัด");
            page.locator(".search-hit h2 a[href$='#page=3']").first().click();
            page.waitForURL("**/media/*#page=3");
            eventually("the third page", INDEXING, () -> page.locator("[data-page]")
                    .inputValue()
                    .equals("3"));
        }
    }

    @Test
    void aHitInARecordingOpensAtItsSecond() {
        SampleCourse.atTheDistrict();
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.ADMIN.account())) {
            String words = addWords(teacher);
            Locator hit = teacher.page().locator(".search-hit h2 a[href$='#t=20']");
            eventually("the words to be found", INDEXING, () -> {
                searches(teacher, "ผลรวมของมุมภายใน");
                return hit.count() == 1;
            });
            hit.click();
            teacher.page().locator("[data-play]").click();
            eventually("the second", INDEXING, () -> second(teacher) >= 20 && second(teacher) < 50);
            remove(teacher, words);
        }
    }

    @Test
    void theBoxOffersWhatOneSearchedForAndForgetsIt() {
        SampleCourse.atTheDistrict();
        try (Visitor pupil = Visitor.at(Nodes.district().address()).signIn(Role.PUPIL.account())) {
            searches(pupil, "ระบายสี");
            Page page = pupil.open("/").page();
            Locator box = page.locator(".bar-search input");
            Locator options = page.locator(".bar-search [role=option]");
            box.focus();
            options.first().waitFor();
            assertThat(options.first().getAttribute("aria-label")).isEqualTo("ระบายสี");

            box.press("ArrowDown");
            box.press("Delete");
            eventually(
                    "it to be forgotten",
                    INDEXING,
                    () -> options.filter(new Locator.FilterOptions().setHasText("ระบายสี"))
                                    .count()
                            == 0);
            assertThat(pupil.open("/search").shown()).doesNotContain("ระบายสี");
        }
    }

    @Test
    void anItemLeadsToWhatIsLikeIt() {
        SampleCourse.atTheDistrict();
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            Page page = searches(teacher, WORKSHEET);
            page.locator(".search-hit h2 a").first().click();
            page.locator("#like-title").scrollIntoViewIfNeeded();
            Locator alike = page.locator("section[aria-labelledby=like-title] .shelf a");
            alike.first().waitFor();
            assertThat(alike.allInnerTexts()).contains("รู้จักเศษส่วน").doesNotContain(WORKSHEET);
        }
    }

    private static double second(Visitor visitor) {
        return ((Number) visitor.page().evaluate("() => document.querySelector('video').currentTime")).doubleValue();
    }

    private static Page searches(Visitor visitor, String words) {
        return visitor.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .page();
    }

    private static List<String> titles(Page page) {
        return page.locator(".search-hit h2").allInnerTexts();
    }

    private static void save(Page page, String name) {
        page.locator(".search-keep summary").click();
        page.locator(".search-keep input[name=name]").fill(name);
        page.locator(".search-keep button").click();
        page.locator(".toast-note").waitFor();
    }

    private static void openSaved(Visitor visitor, String name) {
        visitor.open("/search/saved")
                .page()
                .locator(".saved-search a", new Page.LocatorOptions().setHasText(name))
                .click();
        visitor.page().locator(".search-hits").waitFor();
    }

    private static void removesAndPutsBack(Visitor visitor, String name) {
        Page page = visitor.open("/search/saved").page();
        Locator kept = page.locator(".saved-search a", new Page.LocatorOptions().setHasText(name));
        page.locator(".saved-searches form[action$='/remove'] button").first().click();
        page.locator(".saved-searches form[action$='/back'] button").first().waitFor();
        assertThat(kept.count()).isZero();
        page.locator(".saved-searches form[action$='/back'] button").first().click();
        kept.waitFor();
    }

    /** Gives the address of their page. */
    private static String addWords(Visitor teacher) {
        String lesson = teacher.open("/media?kind=VIDEO&stage=PUBLISHED")
                .page()
                .locator(".media-table a[href^='/media/']")
                .first()
                .getAttribute("href");
        Page page = teacher.open(lesson + "/subtitles").page();
        byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#file", new FilePayload("corners.srt", "application/x-subrip", bytes));
        page.locator("form[enctype] button").click();
        page.waitForURL(EDITOR);
        return teacher.path();
    }

    /** So that others find the lesson as it was. */
    private static void remove(Visitor teacher, String words) {
        String list = words.substring(0, words.lastIndexOf('/'));
        Page page = teacher.open(list).page();
        page.locator("form[action='" + words + "/remove']").evaluate("form => form.submit()");
        page.locator(".toast-note").waitFor();
    }
}
