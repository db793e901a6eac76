package sala.search.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.node.NodeRole;
import sala.paging.Paging;
import sala.search.asked.MissedSearches.By;
import sala.search.asked.MissedSearches.Question;
import sala.sql.Sql;
import sala.sql.SqlFailed;
import sala.sql.Transactions;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.Statement;
import sala.usage.Statements;

class AskedSearchesTest {

    private static final UUID SCHOOL = new UUID(7, 1);
    private static final UUID OTHER_SCHOOL = new UUID(7, 2);
    private static final Actor SUPERVISOR = new Actor(new UUID(9, 0), Set.of(Grant.district(Role.SUPERVISOR)));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Statements statements = new Statements(sql, clock);
    final OwnSearches own = new OwnSearches(sql, clock);
    final MissedSearches missed = new MissedSearches(sql, statements, clock);
    final AskedSearches asked = new AskedSearches(own, missed);

    @Test
    void whatWasNotFoundIsCountedWithItsSchoolsAndNobodysName() {
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 0);
        asked.made(pupil(2, SCHOOL), "ภูเขา  ไฟ", 0);
        asked.made(pupil(3, OTHER_SCHOOL), "ภูเข่าไฟ", 0);
        asked.made(SUPERVISOR, "สึนามิ", 0);
        asked.made(pupil(1, SCHOOL), "เศษส่วน", 3);

        assertThat(lines(By.TIMES))
                .extracting(MissedLine::times, MissedLine::schools)
                .containsExactly(tuple(3L, 2L), tuple(1L, 0L));
        assertThat(sql.list(row -> row.text("line"), "select missed_search::text as line from missed_search"))
                .noneMatch(line -> line.contains(new UUID(9, 1).toString()));
    }

    @Test
    void oneOwnSearchIsForgottenAndTheOthersStay() {
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 1);
        asked.made(pupil(1, SCHOOL), "สึนามิ", 1);
        asked.made(pupil(2, SCHOOL), "ภูเขาไฟ", 1);
        own.forget(pupil(1, SCHOOL).person(), "ภูเขา ไฟ");

        assertThat(own.of(pupil(1, SCHOOL).person(), 9)).containsExactly("สึนามิ");
        assertThat(own.of(pupil(2, SCHOOL).person(), 9)).containsExactly("ภูเขาไฟ");
    }

    @Test
    void whereNothingCanBeKeptSearchingGoesOn() {
        db.execute("alter table own_search rename to own_search_is_gone");

        assertThatCode(() -> new AskedQuietly(asked).made(pupil(1, SCHOOL), "ภูเขาไฟ", 1))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 1)).isInstanceOf(SqlFailed.class);
    }

    @Test
    void theListLooksBackAsFarAsItIsAskedTo() {
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 0);
        clock.advance(Duration.ofDays(40));
        asked.made(pupil(1, SCHOOL), "สึนามิ", 0);

        assertThat(missed.page(SUPERVISOR, new Question(30, By.TIMES, false), new Paging(1, 10))
                        .items())
                .extracting(MissedLine::words)
                .containsExactly("สึนามิ");
        assertThat(missed.page(SUPERVISOR, new Question(90, By.LAST, false), new Paging(1, 10))
                        .items())
                .extracting(MissedLine::words)
                .containsExactly("สึนามิ", "ภูเขาไฟ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก", "  ", "1100200300400", "โทร 081-234-5678"})
    void whatIsNoWordOrMayBeSomebodysNumberIsNotKept(String words) {
        asked.made(pupil(1, SCHOOL), words, 0);

        assertThat(lines(By.TIMES)).isEmpty();
        assertThat(own.of(new UUID(9, 1), 10)).isEmpty();
    }

    @Test
    void whatASchoolTellsIsCountedOnceHoweverOftenItArrives() {
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 0);
        asked.made(pupil(2, SCHOOL), "ภูเขาไฟ", 0);
        List<Statement> told = statements.after(0, 10).stream()
                .map(Statements.Stored::statement)
                .toList();
        assertThat(told).hasSize(2).allSatisfy(statement -> {
            assertThat(statement.school()).contains(SCHOOL.toString());
            assertThat(statement.body().toString()).doesNotContain(new UUID(9, 1).toString());
        });
        sql.update("delete from missed_search");
        SchoolMisses district = new SchoolMisses(missed);

        told.forEach(district::arrived);
        told.forEach(district::arrived);

        assertThat(lines(By.TIMES)).extracting(MissedLine::times).containsExactly(2L);
        assertThat(lines(By.TIMES)).extracting(MissedLine::words).containsExactly("ภูเขาไฟ");
    }

    @Test
    void oneSeesOnesOwnSearchesAndMayForgetThem() {
        asked.made(pupil(1, SCHOOL), "เศษส่วน", 3);
        clock.advance(Duration.ofSeconds(1));
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 0);
        clock.advance(Duration.ofSeconds(1));
        asked.made(pupil(1, SCHOOL), "เศษ ส่วน", 3);

        assertThat(own.of(new UUID(9, 1), 10)).containsExactly("เศษ ส่วน", "ภูเขาไฟ");
        assertThat(own.of(new UUID(9, 2), 10)).isEmpty();

        own.forget(new UUID(9, 1));
        assertThat(own.of(new UUID(9, 1), 10)).isEmpty();
    }

    @Test
    void popularIsWhatFivePeopleFoundSomethingWith() {
        for (int person = 1; person <= 5; person++) {
            asked.made(pupil(person, SCHOOL), "เศษส่วน", 3);
            asked.made(pupil(person, SCHOOL), "ภูเขาไฟ", 0);
            asked.made(pupil(Math.min(person, 4), SCHOOL), "แรง", 1);
        }

        assertThat(own.popular(10)).containsExactly("เศษส่วน");
    }

    @Test
    void whatIsPopularAtSchoolsIsPopularAtTheDistrict() {
        for (int person = 1; person <= 3; person++) {
            memberOf(SCHOOL, new UUID(9, person));
            memberOf(OTHER_SCHOOL, new UUID(8, person));
            asked.made(pupil(person, SCHOOL), "เศษส่วน", 3);
            asked.made(new Actor(new UUID(8, person), Set.of()), "เศษ ส่วน", 3);
            asked.made(pupil(Math.min(person, 2), SCHOOL), "แรง", 1);
        }
        List<Statement> told = told(NodeRole.SCHOOL);
        assertThat(told).hasSize(2).allSatisfy(statement -> assertThat(
                        statement.body().toString())
                .doesNotContain(new UUID(9, 1).toString())
                .doesNotContain("แรง"));
        sql.update("delete from own_search");

        told.forEach(new SchoolPopularity(own)::arrived);
        told.forEach(new SchoolPopularity(own)::arrived);
        told.forEach(new SchoolMisses(missed)::arrived);

        assertThat(own.popular(10)).singleElement().isIn("เศษส่วน", "เศษ ส่วน");
        assertThat(lines(By.TIMES)).isEmpty();
        clock.advance(Duration.ofDays(61));
        new AskedTrim(own, missed).run();
        assertThat(own.popular(10)).isEmpty();
        assertThat(sql.number("select count(*) from popular_search")).isZero();
    }

    @Test
    void theSameNumberIsToldOnceAndNotByTheDistrict() {
        for (int person = 1; person <= 3; person++) {
            memberOf(SCHOOL, new UUID(9, person));
            asked.made(pupil(person, SCHOOL), "เศษส่วน", 3);
        }

        assertThat(told(NodeRole.DISTRICT)).isEmpty();
        assertThat(told(NodeRole.SCHOOL)).hasSize(1);
        assertThat(told(NodeRole.SCHOOL)).hasSize(1);
    }

    private List<Statement> told(NodeRole role) {
        new TellPopular(own, statements, new Transactions(db.userTransaction()), role).run();
        return statements.after(0, 10).stream()
                .map(Statements.Stored::statement)
                .toList();
    }

    private void memberOf(UUID school, UUID person) {
        db.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 1, ?, '', '') on conflict do nothing",
                school,
                school.toString().substring(28));
        db.execute("insert into person values (?, 1, ?, '', '', '', '', 'th', true, 0)", person, person.toString());
        db.execute(
                "insert into role_grant (id, person, role, school) values (?, ?, 'PUPIL', ?)",
                UUID.randomUUID(),
                person,
                school);
    }

    @Test
    void whatIsOldIsForgotten() {
        asked.made(pupil(1, SCHOOL), "ภูเขาไฟ", 0);
        clock.advance(Duration.ofDays(61));
        new AskedTrim(own, missed).run();
        assertThat(sql.number("select count(*) from own_search")).isZero();
        assertThat(sql.number("select count(*) from missed_search")).isOne();

        clock.advance(Duration.ofDays(750));
        new AskedTrim(own, missed).run();
        assertThat(sql.number("select count(*) from missed_search")).isZero();
    }

    @Test
    void pupilsAndTeachersDoNotSeeWhatOthersMissed() {
        assertThatThrownBy(() -> missed.page(pupil(1, SCHOOL), new Question(30, By.TIMES, false), new Paging(1, 10)))
                .isInstanceOf(Forbidden.class);
    }

    private List<MissedLine> lines(By by) {
        return missed.page(SUPERVISOR, new Question(30, by, false), new Paging(1, 10))
                .items();
    }

    private static Actor pupil(int number, UUID school) {
        return new Actor(new UUID(9, number), Set.of(Grant.classroom(Role.PUPIL, school, new UUID(8, 1))));
    }
}
