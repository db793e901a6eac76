package sala.system.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import sala.system.browser.Visitor;

/** A teacher at the page where a quiz is written, question after question. */
public final class QuizWriter {

    private final Page page;
    private int question = -1;

    private QuizWriter(Page page) {
        this.page = page;
    }

    /** Begins a quiz in a course. */
    public static QuizWriter begins(Visitor teacher, String course, String title) {
        teacher.open(course + "/quizzes/new").type("title", title).submits(course + "/quizzes/new");
        return new QuizWriter(teacher.page());
    }

    /** The first of the three choices is the right one. */
    public QuizWriter asksForAChoice(String text, List<String> choices) {
        asks("choice", text);
        for (int i = 0; i < choices.size(); i++) {
            field("c" + i + ".text").fill(choices.get(i));
        }
        field("right").first().check();
        return this;
    }

    public QuizWriter asksWhetherItIsTrue(String text, boolean right) {
        asks("true-false", text);
        page.locator("[name='q" + question + ".right'][value='" + right + "']").check();
        return this;
    }

    public QuizWriter asksForWords(String text, String right) {
        asks("short-text", text);
        field("accepted").fill(right);
        return this;
    }

    public void saves() {
        page.locator("button[name=do][value=save]").last().click();
        page.waitForLoadState();
    }

    /** A new quiz has a first question with choices already. */
    private void asks(String kind, String text) {
        question++;
        if (field("text").count() == 0) {
            page.locator("button[name=do][value='add:" + kind + "']").click();
        }
        field("text").fill(text);
    }

    private Locator field(String name) {
        return page.locator("[name='q" + question + "." + name + "']");
    }
}
