package sala.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.core.CoreBeans;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.School;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.UsageQuestion.By;

class UsageReportTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Statements statements = new Statements(sql, clock);
    final UsageReport report = new UsageReport(sql);

    final Instant today = clock.instant();
    final UUID schoolOnTheHill = UUID.randomUUID();
    final UUID schoolByTheRiver = UUID.randomUUID();
    final UUID class41 = UUID.randomUUID();
    final UUID class42 = UUID.randomUUID();
    final UUID course = UUID.randomUUID();
    final UUID malee = UUID.randomUUID();
    final UUID somchai = UUID.randomUUID();
    final UUID piti = UUID.randomUUID();
    final Thing video = new Thing(UUID.randomUUID(), Kind.VIDEO, "เศษส่วน");
    final Thing quiz = new Thing(UUID.randomUUID(), Kind.QUIZ, "แบบทดสอบเศษส่วน");

    final Setting hill = Setting.ofPupil(schoolOnTheHill, class41).in(course, "MATHEMATICS");
    final Setting river = Setting.ofPupil(schoolByTheRiver, class42).in(course, "SCIENCE");

    @BeforeEach
    void aMorningAtSchool() {
        UUID attempt = UUID.randomUUID();
        UUID teacher = UUID.randomUUID();
        Setting teaching = new Setting("teacher", schoolOnTheHill, class41, null, null);
        db.inTransaction(() -> statements.add(List.of(
                watched(malee, hill, 90),
                watched(malee, hill, 30),
                watched(somchai, hill, 60),
                watched(piti, river, 45),
                watched(teacher, teaching, 15),
                StatementDraft.that(malee, Verb.COMPLETED, quiz)
                        .in(hill)
                        .attempt(attempt)
                        .scored(8, 10)
                        .at(today),
                StatementDraft.that(malee, Verb.PASSED, quiz)
                        .in(hill)
                        .attempt(attempt)
                        .scored(8, 10)
                        .at(today),
                StatementDraft.that(somchai, Verb.FAILED, quiz)
                        .in(hill)
                        .scored(4, 10)
                        .at(today),
                StatementDraft.that(somchai, Verb.PASSED, quiz)
                        .in(hill)
                        .scored(10, 10)
                        .at(today.minus(Duration.ofDays(40))))));
    }

    @Test
    void bySchoolPupilsMinutesAttemptsAndMeanScoreAreCounted() {
        Page<Usage> page = report.page(ask(By.SCHOOL), Paging.first());
        assertThat(page.total()).isEqualTo(2);
        Usage first = page.items().get(0);
        assertThat(first.id()).contains(schoolOnTheHill);
        assertThat(first.pupils()).as("without the teacher").isEqualTo(2);
        assertThat(first.teachers()).isOne();
        assertThat(first.watched()).isEqualTo(Duration.ofSeconds(195));
        assertThat(first.attempts()).as("completed and passed are one attempt").isEqualTo(2);
        assertThat(first.meanScore()).isCloseTo(0.667, within(0.001));
        assertThat(page.items().get(1).meanScore()).isNull();
    }

    @Test
    void aSchoolThatUsedNothingIsARowOfItsOwnAndTheLast() {
        School silent = new CoreBeans(db).school("10010001", "โรงเรียนบ้านเงียบ");

        Page<Usage> page = report.page(ask(By.SCHOOL), UsageOrder.LAST, Paging.first());

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items().get(2))
                .isEqualTo(new Usage(silent.id().toString(), 0, 0, Duration.ZERO, 0, null, null, Usage.Together.NONE));
        UsageQuestion others = new UsageQuestion(By.SCHOOL, today, today.plusSeconds(1), Set.of(schoolByTheRiver));
        assertThat(report.page(others, Paging.first()).total()).isOne();
    }

    @Test
    void whatWasWatchedTogetherIsKeptApartAndOnlyItsOwnSchoolTakesItBack() {
        Duration alone = report.total(ask(By.SCHOOL)).orElseThrow().watched();
        Statement there = StatementDraft.that(malee, Verb.PLAYED, video)
                .in(hill)
                .together(UUID.randomUUID())
                .lasting(Duration.ofMinutes(1))
                .at(today);
        add(there);
        Usage.Together once = new Usage.Together(1, 1, Duration.ofMinutes(1));
        assertThat(report.total(ask(By.SCHOOL)).orElseThrow().together()).isEqualTo(once);
        assertThat(report.total(ask(By.SCHOOL)).orElseThrow().watched()).isEqualTo(alone);

        add(StatementDraft.voiding(piti, there.id()).in(river).at(today));
        assertThat(report.total(ask(By.SCHOOL)).orElseThrow().together()).isEqualTo(once);
        add(StatementDraft.voiding(somchai, there.id()).in(hill).at(today));
        assertThat(report.total(ask(By.SCHOOL)).orElseThrow().together()).isEqualTo(Usage.Together.NONE);
    }

    private void add(Statement statement) {
        db.inTransaction(() -> statements.add(List.of(statement)));
    }

    @Test
    void byClassSubjectAndItem() {
        assertThat(report.page(ask(By.CLASS), Paging.first()).items())
                .extracting(u -> u.id().orElseThrow())
                .containsExactly(class41, class42);
        assertThat(report.page(ask(By.SUBJECT), Paging.first()).items())
                .extracting(Usage::key)
                .containsExactly("MATHEMATICS", "SCIENCE", null);
        assertThat(report.page(ask(By.ITEM), Paging.first()).items())
                .extracting(u -> u.id().orElseThrow())
                .containsExactly(video.id(), quiz.id());
    }

    @Test
    void aPageHasItsRowsAndTheWholeNumber() {
        Page<Usage> second = report.page(ask(By.SCHOOL), new Paging(2, 1));
        assertThat(second.items()).extracting(u -> u.id().orElseThrow()).containsExactly(schoolByTheRiver);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void onlyTheSchoolsAskedForAreCounted() {
        UsageQuestion own = new UsageQuestion(By.CLASS, today, today.plusSeconds(1), Set.of(schoolByTheRiver));
        assertThat(report.page(own, Paging.first()).total()).isOne();
        assertThat(report.total(own).orElseThrow().pupils()).isOne();
        assertThat(report.total(ask(By.SCHOOL)).orElseThrow().pupils()).isEqualTo(3);
    }

    @Test
    void aTimeWithoutUseIsEmpty() {
        Instant never = today.plus(Duration.ofDays(3));
        UsageQuestion question = new UsageQuestion(By.SCHOOL, never, never.plusSeconds(9), Set.of());
        assertThat(report.page(question, Paging.first()).items()).isEmpty();
        assertThat(report.total(question)).isEmpty();
    }

    @Test
    void itemsAreCalledWhatTheirUsersCalledThem() {
        assertThat(report.itemNames(List.of(video.id().toString(), "https://elsewhere.example/thing")))
                .containsExactly(entry(video.id().toString(), "เศษส่วน"));
    }

    @Test
    void aReportIsSortedByWhatIsAskedFor() {
        assertThat(report.page(ask(By.ITEM), UsageOrder.SCORE, Paging.first())
                        .items()
                        .get(0)
                        .key())
                .isEqualTo(quiz.id().toString());
        assertThat(report.page(ask(By.ITEM), UsageOrder.WATCHED, Paging.first())
                        .items()
                        .get(0)
                        .key())
                .isEqualTo(video.id().toString());
    }

    private UsageQuestion ask(By by) {
        return new UsageQuestion(by, today.minusSeconds(1), today.plusSeconds(1), Set.of());
    }

    private Statement watched(UUID person, Setting setting, int seconds) {
        return StatementDraft.that(person, Verb.PLAYED, video)
                .in(setting)
                .lasting(Duration.ofSeconds(seconds))
                .at(today);
    }
}
