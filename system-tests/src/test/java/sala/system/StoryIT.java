package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.Reports.Counted;
import sala.system.browser.Visitor;
import sala.system.node.Command;
import sala.system.node.Node;
import sala.system.person.Admin;
import sala.system.person.Pupil;
import sala.system.person.QuizWriter;
import sala.system.person.Teacher;
import sala.testkit.Sample;
import sala.testkit.TestLine;

/** A lesson travels from a teacher's file to a pupil behind a cut link, and its use comes back, counted once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock(Nodes.SHARED)
class StoryIT {

    private static final Duration SYNC = Duration.ofMinutes(3);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String DOCUMENT = "ใบความรู้";
    private static final String VIDEO = "lesson-phone";
    private static final String QUIZ = "ทบทวนเรื่องแสง";
    private static final String RARE_WORD = "ปริซึม";
    private static final String CLASSROOM = "ป.4/1";

    /** Another one in each run, so that a run can go on with the nodes of the one before. */
    private final String title = "การเดินทางของแสง " + ProcessHandle.current().pid();

    private final Node district = Nodes.district();
    private final Node school = Nodes.school();

    private final TestLine line = Nodes.line();

    private Counted before = Counted.NOTHING;
    private String course = "";
    private String schoolName = "";
    private boolean fetched;
    private boolean used;
    private @Nullable Pupil watcher;

    @AfterAll
    void leave() {
        if (watcher != null) {
            watcher.visitor().close();
        }
    }

    @Test
    @Order(1)
    void aTeacherMakesALessonOfAVideoADocumentAndAQuiz(@TempDir Path files) {
        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.TEACHER.account())) {
            Teacher teacher = new Teacher(visitor);
            String video = teacher.drops(Sample.PHONE_LESSON.copyTo(files));
            String document = teacher.drops(Sheet.about(RARE_WORD, district, files.resolve(DOCUMENT + ".pdf")));
            teacher.seesItBecomeReady(video);
            new Pupil(visitor).watches(2);
            course = teacher.makesCourse(title, "P4", "SCIENCE");
            teacher.adds(course, "media", video);
            teacher.adds(course, "document", document);
            QuizWriter.begins(visitor, course, QUIZ)
                    .asksForAChoice("แสงเดินทางเป็นแนวอะไร", List.of("เส้นตรง", "วงกลม", "เส้นโค้ง"))
                    .asksWhetherItIsTrue("แสงเดินทางเร็วกว่าเสียง", true)
                    .asksForWords("แหล่งกำเนิดแสงที่ใหญ่ที่สุดของโลกคืออะไร", "ดวงอาทิตย์")
                    .saves();
            teacher.assigns(course, CLASSROOM);
            schoolName =
                    visitor.page().locator("#places-title ~ ul .muted").first().innerText();
            teacher.handsIn(course);
        }
    }

    @Test
    @Order(2)
    void aBrokenFileSaysInThaiWhatIsWrong(@TempDir Path files) {
        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.TEACHER.account())) {
            Teacher teacher = new Teacher(visitor);
            String item = teacher.drops(Sample.NOISE.copyTo(files));
            assertThat(teacher.seesItFail(item)).contains("ไม่พบวิดีโอหรือเสียงที่อ่านได้ในไฟล์นี้");
        }
    }

    @Test
    @Order(2)
    void theSchoolJoinsItsDistrict() {
        assumeThat(schoolName).as("the lesson was made").isNotEmpty();
        Nodes.joinSchool();
    }

    @Test
    @Order(3)
    void theDistrictPublishesItAndTheSchoolFetchesIt() {
        assumeThat(schoolName).as("the lesson was made").isNotEmpty();
        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.ADMIN.account())) {
            new Admin(visitor).publishes(course);
        }
        school.command(SYNC, "sync", "--once").assertWorked();
        fetched = true;
    }

    /** The lesson plays on while the pupil's classmate uses the rest, and while the district comes back. */
    @Test
    @Order(4)
    void withoutTheDistrictPupilsWatchReadAnswerAndFind() {
        assumeThat(fetched).as("the school has the lesson").isTrue();
        before = reports().of(schoolName);
        district.stop();
        watcher = new Pupil(Visitor.at(school.address()).signIn(Role.PUPIL.account()));
        watcher.opensCourse(title).opens(VIDEO).watches(8).goesBack();
        try (Visitor visitor = Visitor.at(school.address()).signIn(Role.PUPIL.account())) {
            Pupil pupil = new Pupil(visitor);
            pupil.opensCourse(title).opens(DOCUMENT).reads();
            String score = pupil.opensCourse(title).opens(QUIZ).answers(List.of("เส้นตรง", "ถูก", "ดวงอาทิตย์"));
            assertThat(score).startsWith("3 / 3");
            eventually("the index to know the lesson", SOON, () -> pupil.finds(RARE_WORD)
                    .contains(DOCUMENT));
            assertThat(pupil.finds("เดินทาง")).contains(title);
            assertThat(pupil.finds(VIDEO)).contains(VIDEO);
            used = true;
        }
    }

    /** The district has taken the records, and before its answer arrives the school's node is gone. */
    @Test
    @Order(5)
    void aSynchronisationThatDiesInItsMiddleCountsEverythingOnce() {
        assumeThat(used).as("the lesson was used").isTrue();
        line.holdAnswersTo("mirror/usage");
        district.start();
        Pupil pupil = Objects.requireNonNull(watcher).watchesToTheEnd();
        eventually("the lesson to be done", SOON, () -> pupil.opensCourse(title).hasDone(VIDEO));
        Command sync = school.begin("sync", "--once");
        eventually("the records to be at the district", SYNC, () -> counted().attempts() == 1);
        sync.kill();
        school.kill("payara");
        line.free();
        school.start();
        school.command(SYNC, "sync", "--once").assertWorked();
        assertThat(counted().attempts()).isEqualTo(1);
        assertThat(counted().minutes())
                .as("a lesson of a minute, and some of it again")
                .isBetween(1.05, 1.3);
    }

    @Test
    @Order(6)
    void howeverOftenItIsSentUseIsCountedOnce() {
        assumeThat(used).as("the lesson was used").isTrue();
        String once = reports().usageBySchool();
        school.command(SYNC, "sync", "--once").assertWorked();
        school.command(SYNC, "sync", "--once").assertWorked();
        assertThat(reports().usageBySchool()).isEqualTo(once).contains(schoolName);
    }

    @Test
    @Order(7)
    void theSupervisorSeesTheSchoolsUse() {
        assumeThat(used).as("the lesson was used").isTrue();
        Counted now = reports().of(schoolName);
        assertThat(counted().scores()).as("of the one attempt").isCloseTo(1, within(0.001));
        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.SUPERVISOR.account())) {
            visitor.open("/reports/usage?by=school").reads(schoolName).picture("supervisor-report");
            List<String> row = visitor.page()
                    .locator("tr", containing(schoolName))
                    .locator("td")
                    .allInnerTexts();
            assertThat(row).startsWith("1").contains(now.meanScore());
            assertThat(Long.parseLong(row.get(1)))
                    .as("others may use the school meanwhile")
                    .isPositive()
                    .isBetween(
                            Math.round(now.minutes()),
                            Math.round(reports().of(schoolName).minutes()));
        }
    }

    private Reports reports() {
        return Reports.of(district, Role.SUPERVISOR.account());
    }

    private Counted counted() {
        return reports().of(schoolName).since(before);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
