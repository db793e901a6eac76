package sala.system.person;

import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import sala.system.browser.Visitor;

/** Learns: watches, reads, answers. */
public record Pupil(Visitor visitor) {

    private static final Duration PLAYING = Duration.ofSeconds(90);
    private static final Duration WHOLE = Duration.ofMinutes(3);
    private static final String ENDED = "() => document.querySelector('video').ended";
    private static final String TIME = "() => document.querySelector('video').currentTime";
    private static final String FRAMES =
            "() => document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames";

    /** Opens a course from the first page. */
    public Pupil opensCourse(String title) {
        visitor.open("/")
                .page()
                .locator(".tile-title a", new Page.LocatorOptions().setHasText(title))
                .click();
        return this;
    }

    /** Opens a step of the course that is open. */
    public Pupil opens(String step) {
        visitor.page()
                .locator(".steps a", new Page.LocatorOptions().setHasText(step))
                .click();
        return this;
    }

    /** Plays the video until its time has advanced this far and pictures were really decoded. */
    public Pupil watches(double seconds) {
        Page page = visitor.settles().page();
        page.locator("[data-play]").click();
        eventually(
                "the video to play", PLAYING, () -> number(page, TIME) >= seconds && number(page, FRAMES) >= seconds);
        return this;
    }

    /** Hears ten seconds again, and lets it play on. */
    public Pupil goesBack() {
        visitor.page().locator("video").press("j");
        return this;
    }

    /** Stays until it is over. */
    public Pupil watchesToTheEnd() {
        Page page = visitor.page();
        eventually("the video to end", WHOLE, () -> (Boolean) page.evaluate(ENDED));
        return this;
    }

    /** Whether the course's page, which is open, shows this step as done. */
    public boolean hasDone(String step) {
        return visitor.page()
                .locator(".steps li.is-done", new Page.LocatorOptions().setHasText(step))
                .isVisible();
    }

    /** Waits until a page of the document is drawn. */
    public Pupil reads() {
        visitor.page().locator("[data-stage] canvas").first().waitFor();
        return this;
    }

    /** Answers the quiz whose page is open: a choice by its words, true or false by theirs, the rest as text. */
    public String answers(List<String> answers) {
        Page page = visitor.page();
        page.locator("form[action$='/begin'] button").click();
        page.locator("[data-question]").first().waitFor();
        for (int i = 0; i < answers.size(); i++) {
            answer(page.locator("[data-question]").nth(i), answers.get(i));
        }
        page.locator("form[action$='/submit'] button.btn-primary").click();
        Locator score = page.locator(".score-number");
        score.waitFor();
        return score.innerText();
    }

    /** Titles of what a search finds, best first. */
    public List<String> finds(String words) {
        visitor.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return visitor.page().locator(".search-hit h2").allInnerTexts();
    }

    private static void answer(Locator question, String answer) {
        Locator text = question.locator("input[type=text]");
        if (text.count() > 0) {
            text.fill(answer);
        } else {
            question.locator("label.option", new Locator.LocatorOptions().setHasText(answer))
                    .click();
        }
        question.locator("[data-saved][data-tone=good]").waitFor();
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
