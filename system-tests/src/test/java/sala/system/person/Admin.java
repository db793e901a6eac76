package sala.system.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import sala.system.browser.Visitor;

/** Runs the district: approves, publishes, lets schools join. */
public record Admin(Visitor visitor) {

    public void publishes(String course) {
        visitor.open(course).submits(course + "/approve");
        visitor.open(course).submits(course + "/publish");
    }

    /** @return the words after {@code ./sala} that make a node the one of this school */
    public List<String> letsJoin(String school) {
        visitor.open("/fleet")
                .page()
                .locator("td a", new Page.LocatorOptions().setHasText(school))
                .first()
                .click();
        visitor.page().locator("form[action$='/code'] button").click();
        Locator command = visitor.page().locator("#join-command");
        command.waitFor();
        List<String> words = List.of(command.innerText().strip().split("\\s+"));
        return words.subList(1, words.size());
    }
}
