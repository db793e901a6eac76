package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;

/** A lesson of the sample district in a real browser: played, chosen, jumped in, read along. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class WatchingIT {

    private static final String SCHOOL = "โรงเรียนบ้านศาลาทอง";
    private static final Duration PLAYING = Duration.ofSeconds(60);
    private static final Pattern EDITOR = Pattern.compile(".*/subtitles/[0-9a-f-]{36}");
    private static final String TIME = "() => document.querySelector('video').currentTime";
    private static final String FRAMES =
            "() => document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames";
    private static final String WIDTH = "() => document.querySelector('video').videoWidth";
    private static final String SHOWN = "() => [...document.querySelector('video').textTracks]"
            + ".flatMap(track => [...(track.activeCues ?? [])]).map(cue => cue.text).join()";

    private static final String WORDS = "1\r\n00:00:00,500 --> 00:00:20,000\r\nสวัสดีนักเรียน\r\n\r\n"
            + "2\r\n00:00:20,000 --> 00:00:40,000\r\nตัวเศษอยู่ข้างบน\r\n";

    @Test
    void aLessonIsPlayedAndReadAlong() {
        SampleCourse.atTheDistrict();
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.ADMIN.account())) {
            String lesson = lesson(teacher);
            addWords(teacher, lesson);
            Page page = teacher.open(lesson).page();
            play(page);
            jumpBySlides(page);
            choose(page);
            readAlong(page);
        }
    }

    /** Outside of a course, and counted nevertheless: with what was played before the line was cut. */
    @Test
    void aCutLineIsToldOfAndWhenItIsBackPlayingGoesOnByItself() {
        SampleCourse.atTheDistrict();
        Reports reports = Reports.of(Nodes.district(), Role.SUPERVISOR.account());
        Reports.Counted before = reports.of(SCHOOL);
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            Page page = teacher.open(lesson(teacher)).page();
            play(page);
            page.context().setOffline(true);
            choose(page, "satellite");
            page.locator("[data-stall]").waitFor();
            page.context().setOffline(false);
            eventually("the video to go on", PLAYING, () -> isPlaying(page));
            assertThat(page.locator("[data-stall]").isVisible()).isFalse();
            page.evaluate("() => document.querySelector('video').pause()");
            eventually(
                    "the report to know of it",
                    PLAYING,
                    () -> reports.of(SCHOOL).since(before).minutes() > 0);
        }
    }

    /** As on old tablets. */
    @Test
    void whereNoScriptMayFeedTheVideoOneWholeFilePlays() {
        SampleCourse.atTheDistrict();
        try (Visitor teacher = Visitor.at(Nodes.district().address()).signIn(Role.TEACHER.account())) {
            String lesson = lesson(teacher);
            teacher.page()
                    .addInitScript("delete window.MediaSource; delete window.ManagedMediaSource;"
                            + " HTMLMediaElement.prototype.canPlayType = () => '';");
            Page page = teacher.open(lesson).page();
            play(page);
            assertThat(page.evaluate("() => document.querySelector('video').currentSrc")
                            .toString())
                    .contains("/whole/");
            page.evaluate("() => { document.querySelector('video').currentTime = 40; }");
            eventually("another place", PLAYING, () -> number(page, TIME) > 40 && isPlaying(page));
        }
    }

    private static String lesson(Visitor teacher) {
        Locator first = teacher.open("/media?kind=VIDEO&stage=PUBLISHED")
                .page()
                .locator(".media-table a[href^='/media/']")
                .first();
        return first.getAttribute("href");
    }

    /** As old programs of Thai offices keep them. */
    private static void addWords(Visitor teacher, String lesson) {
        Page page = teacher.open(lesson + "/subtitles").page();
        byte[] bytes = WORDS.getBytes(Charset.forName("x-windows-874"));
        page.setInputFiles("#file", new FilePayload("lesson.srt", "application/x-subrip", bytes));
        page.locator("form[enctype] button").click();
        page.waitForURL(EDITOR);
        assertThat(page.locator("tr.cue textarea").first().inputValue()).isEqualTo("สวัสดีนักเรียน");
    }

    private static void play(Page page) {
        page.locator("[data-play]").click();
        eventually("the first pictures", PLAYING, () -> number(page, FRAMES) >= 2 && isPlaying(page));
        double begun = number(page, TIME);
        eventually("the video to play", PLAYING, () -> number(page, TIME) >= begun + 2);
    }

    private static void jumpBySlides(Page page) {
        page.locator("[data-slide='1']").click();
        page.locator(".watch-more:has(.watch-slides) summary").click();
        Locator second = page.locator(".watch-slides button").nth(1);
        double at = Double.parseDouble(second.getAttribute("data-at"));
        second.click();
        eventually("the second slide", PLAYING, () -> number(page, TIME) >= at && number(page, TIME) < at + 10);
    }

    /** Goes on at the same place, with other pictures, or with none. */
    private static void choose(Page page) {
        double before = number(page, TIME);
        Locator qualities = page.locator("[data-quality]");
        for (String offer : List.of("lite", "satellite", "sound-only")) {
            choose(page, offer);
            boolean pictures = !offer.equals("sound-only");
            eventually(
                    offer + " to play",
                    PLAYING,
                    () -> number(page, TIME) > before && (number(page, WIDTH) > 0) == pictures);
        }
        assertThat(page.locator(".player-slide").isVisible())
                .as("the slide beside the sound")
                .isTrue();
        qualities.selectOption(new SelectOption().setIndex(0));
        eventually("the pictures again", PLAYING, () -> number(page, WIDTH) > 0);
    }

    private static void choose(Page page, String offer) {
        Locator qualities = page.locator("[data-quality]");
        qualities.selectOption(qualities.locator("[data-offer=" + offer + "]").getAttribute("value"));
    }

    private static void readAlong(Page page) {
        page.locator("[data-words=subtitles] summary").click();
        page.locator(".watch-words button").getByText("ตัวเศษ").click();
        eventually(
                "the words",
                PLAYING,
                () -> number(page, TIME) >= 20
                        && page.evaluate(SHOWN).toString().contains("ตัวเศษ"));
        eventually("the row to be marked", PLAYING, () -> page.locator(".watch-words [aria-current]")
                .last()
                .innerText()
                .contains("ตัวเศษ"));
    }

    private static boolean isPlaying(Page page) {
        return (Boolean) page.evaluate("() => { const video = document.querySelector('video');"
                + " return !video.paused && !video.seeking && video.readyState > 2; }");
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
