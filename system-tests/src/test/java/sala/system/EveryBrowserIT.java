package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Account;
import sala.system.browser.Visitor;

/** The main tasks without a mouse, without scripts, and with a session that ends in between. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class EveryBrowserIT {

    private static final Pattern COURSE = Pattern.compile(".*/courses/[0-9a-f-]{36}");

    private final URI district = Nodes.district().address();

    @Test
    void aPupilComesFromTheSignInToALessonByTheKeyboard() {
        SampleCourse.atTheDistrict();
        Account account = Role.PUPIL.account();
        try (Visitor pupil = Visitor.at(district)) {
            pupil.open("/signin").tabsTo("[name=username]");
            pupil.page().keyboard().type(account.username());
            pupil.keys("Tab").page().keyboard().type(account.password());
            pupil.keys("Enter").page().waitForURL(district.resolve("/").toString());
            pupil.tabsTo(".tile-title a, .steps a, .hello-go")
                    .keys("Enter")
                    .page()
                    .waitForURL(Pattern.compile(".*/learn/.*"));
            assertThat(pupil.page().locator("main h1").count()).isPositive();
        }
    }

    @Test
    void aQuestionTrapsTheFocusAndGivesItBack() {
        try (Visitor teacher = Visitor.at(district).signIn(Role.TEACHER.account())) {
            String course = makesCourse(teacher, "ถามก่อนลบ");
            teacher.open(course + "/quizzes/new").type("title", "ทบทวน").submits(course + "/quizzes/new");
            teacher.open(course).tabsTo("form[action$='/remove'] button").keys("Enter");
            teacher.page().locator("dialog[open]").waitFor();
            teacher.keys("Tab", "Tab", "Tab");
            assertThat(teacher.page().evaluate("() => document.activeElement.closest('dialog, body').tagName"))
                    .isIn("DIALOG", "BODY");
            teacher.keys("Escape");
            assertThat(teacher.isFocused("form[action$='/remove'] button")).isTrue();
            assertThat(teacher.page().locator(".activity-row").count()).isPositive();
        }
    }

    /** A picture that hangs on a thin line keeps nobody from hearing how the work goes on. */
    @Test
    void aPageRefreshesItselfWhilePicturesAreStillLoading() {
        try (Visitor admin = Visitor.at(district).signIn(Role.ADMIN.account())) {
            Page page = admin.page();
            page.route("**/held.png", held -> {});
            page.route("**/media/encodings", route -> {
                APIResponse answer = route.fetch();
                String body = answer.text().replace("</main>", "<img src='/held.png' alt=''></main>");
                route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
            });
            page.waitForRequest(
                    Pattern.compile(".*/media/encodings/rows.*"),
                    () -> page.navigate(
                            district.resolve("/media/encodings").toString(),
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED)));
            assertThat(page.evaluate("() => document.readyState")).isEqualTo("interactive");
        }
    }

    @Test
    void aCourseIsMadeWithoutScripts() {
        try (Visitor teacher = Visitor.withoutScripts(district).signIn(Role.TEACHER.account())) {
            String course = makesCourse(teacher, "ไม่มีสคริปต์");
            teacher.open(course + "/media/new?type=media");
            teacher.page().locator("button[name=item]").first().click();
            teacher.page().waitForURL(COURSE);
            teacher.reads("ไม่มีสคริปต์");
            assertThat(teacher.page().locator("form[action$='/move']").count()).isEqualTo(1);
        }
    }

    @Test
    void aQuizIsHandedInWithoutScripts() {
        SampleCourse.atTheDistrict();
        try (Visitor pupil = Visitor.withoutScripts(district).signIn(Role.PUPIL.account())) {
            pupil.page().locator(".tile-title a").first().click();
            pupil.page().locator(".steps a").last().click();
            pupil.page().locator("form[action$='/begin'] button").click();
            pupil.page().locator("label.option").first().click();
            pupil.page().locator("form[action$='/submit'] button.btn-primary").click();
            pupil.page().locator(".score-number").waitFor();
        }
    }

    @Test
    void nothingTypedIsLostWhenTheSessionEnds() {
        try (Visitor teacher = Visitor.at(district).signIn(Role.TEACHER.account())) {
            fillsIn(teacher, "พิมพ์ค้างไว้");
            teacher.forgetsSession()
                    .page()
                    .locator("form[action='/courses/new'] button")
                    .click();
            teacher.type("username", Role.TEACHER.account().username())
                    .type("password", Role.TEACHER.account().password())
                    .submits("/signin");
            teacher.submits("/courses/new").reads("พิมพ์ค้างไว้");
            assertThat(teacher.path()).matches(COURSE);
        }
    }

    @Test
    void aButtonPressedTwiceWithoutScriptsMakesOneCourse() {
        try (Visitor teacher = Visitor.withoutScripts(district).signIn(Role.TEACHER.account())) {
            fillsIn(teacher, "กดสองครั้ง");
            FormData form = FormData.create()
                    .set("_csrf", teacher.held("main [name=_csrf]"))
                    .set("_once", teacher.held("main [name=_once]"))
                    .set("title", "กดสองครั้ง")
                    .set("grade", "P4")
                    .set("subject", "SCIENCE");
            String first = leadsTo(teacher, form);
            assertThat(leadsTo(teacher, form)).isEqualTo(first);
            assertThat(leadsTo(teacher, form.set("title", "อีกบทเรียนหนึ่ง"))).isNotEqualTo(first);
        }
    }

    @Test
    void whoeverIsOvertakenSeesWhatWasChangedAndLosesNothing() {
        try (Visitor one = Visitor.at(district).signIn(Role.TEACHER.account());
                Visitor other = Visitor.at(district).signIn(Role.TEACHER.account())) {
            String course = makesCourse(one, "ก่อน");
            one.open(course + "/edit");
            other.open(course + "/edit").type("title", "ของเขา").type("description", "คำของเขา");
            other.submits(course + "/edit");
            one.type("title", "ของฉัน").submits(course + "/edit");
            assertThat(one.page().locator(".overtaken").innerText()).contains("ก่อน", "ของเขา", "ของฉัน", "คำของเขา");
            assertThat(one.held("#title")).isEqualTo("ของฉัน");
            assertThat(one.held("#description")).isEqualTo("คำของเขา");
            one.submits(course + "/edit");
            assertThat(one.page().locator("h1").innerText()).isEqualTo("ของฉัน");
        }
    }

    /** Where the form leads that somebody sends to make a course. */
    private String leadsTo(Visitor teacher, FormData form) {
        RequestOptions sent = RequestOptions.create()
                .setForm(form)
                .setHeader("Origin", district.toString())
                .setMaxRedirects(0);
        return teacher.page()
                .request()
                .post(district.resolve("/courses/new").toString(), sent)
                .headers()
                .get("location");
    }

    private static void fillsIn(Visitor teacher, String title) {
        teacher.open("/courses/new").type("title", title);
        teacher.page().locator("[name=grade]").selectOption("P4");
        teacher.page().locator("[name=subject]").selectOption("SCIENCE");
    }

    private static String makesCourse(Visitor teacher, String title) {
        fillsIn(teacher, title);
        return teacher.submits("/courses/new").path();
    }
}
