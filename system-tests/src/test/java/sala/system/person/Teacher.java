package sala.system.person;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import sala.system.browser.Visitor;

/** Uploads lessons and makes courses of them. */
public record Teacher(Visitor visitor) {

    private static final int ENCODING = 300_000;
    private static final String DROPPED =
            """
            ([name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
              const files = new DataTransfer();
              files.items.add(new File([bytes], name));
              return files;
            }""";

    /**
     * Drops a file onto the page of uploads.
     *
     * @return the path of the new item's page
     */
    public String drops(Path file) {
        Page page = visitor.open("/media/new").settles().page();
        JSHandle files = page.evaluateHandle(DROPPED, List.of(file.getFileName().toString(), base64(file)));
        page.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", files));
        Locator link = page.locator("[data-uploads] a[href^='/media/']").first();
        link.waitFor(new Locator.WaitForOptions().setTimeout(ENCODING));
        return URI.create(link.getAttribute("href")).getPath();
    }

    /** Watches the item's page until it can be played or read. */
    public void seesItBecomeReady(String item) {
        visitor.open(item)
                .page()
                .locator("#state [data-module=player], #state [data-module=document]")
                .waitFor(new Locator.WaitForOptions().setTimeout(ENCODING));
    }

    /** Watches the item's page until it says why the file cannot be used. */
    public String seesItFail(String item) {
        Locator notice = visitor.open(item).page().locator("#state [data-tone=bad], #state .notice");
        notice.first().waitFor(new Locator.WaitForOptions().setTimeout(ENCODING));
        return notice.first().innerText();
    }

    /** @return the path of the new course */
    public String makesCourse(String title, String grade, String subject) {
        Page page = visitor.open("/courses/new").type("title", title).page();
        page.locator("[name=grade]").selectOption(grade);
        page.locator("[name=subject]").selectOption(subject);
        return visitor.submits("/courses/new").path();
    }

    /**
     * Puts an item of the register into a course.
     *
     * @param type {@code media} or {@code document}
     */
    public void adds(String course, String type, String item) {
        visitor.open(course + "/media/new?type=" + type);
        String id = item.substring(item.lastIndexOf('/') + 1);
        visitor.page().locator("button[name=item][value='" + id + "']").click();
        visitor.page().waitForURL(address -> !address.contains("/media/new"));
    }

    public void assigns(String course, String classroom) {
        visitor.open(course)
                .page()
                .getByLabel(classroom, new Page.GetByLabelOptions().setExact(true))
                .check();
        visitor.submits(course + "/classrooms").reads(classroom);
    }

    public void handsIn(String course) {
        visitor.open(course).submits(course + "/submit");
    }

    private static String base64(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
