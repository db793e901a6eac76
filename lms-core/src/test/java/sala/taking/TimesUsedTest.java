package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.change.ChangeLog;
import sala.course.ActivityDraft;
import sala.course.CourseFixture;
import sala.sql.Sql;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Verb;

class TimesUsedTest extends TakenCourse {

    final UUID item = UUID.randomUUID();
    final UUID school = UUID.randomUUID();
    final UUID somebody = UUID.randomUUID();
    final UUID another = UUID.randomUUID();

    Statements statements;
    TimesUsed times;

    @BeforeEach
    void count() {
        Sql sql = new Sql(db.dataSource());
        statements = new Statements(sql, fixture.core.clock);
        times = new TimesUsed(sql, statements, new ChangeLog(sql, fixture.core.clock));
    }

    @Test
    void whatIsUsedOutsideOfCoursesAndWithinThemCountsTogether() {
        said(used(somebody, MEDIA));
        follow(open(reading), spell(1));
        counted();

        assertThat(times.of(MEDIA)).isEqualTo(2);
        assertThat(times.of(course)).isOne();
    }

    @Test
    void whoUsesSomethingManyTimesADayCountsOnce() {
        said(used(somebody, item), used(somebody, item), used(another, item));
        counted();
        said(used(somebody, item));
        counted();
        assertThat(times.of(item)).isEqualTo(2);

        fixture.core.clock.advance(Duration.ofDays(1));
        said(used(somebody, item));
        counted();
        assertThat(times.of(item)).isEqualTo(3);
    }

    @Test
    void aStatementThatArrivesTwiceCountsOnce() {
        Statement sent = used(somebody, item);
        said(sent);
        counted();
        said(sent);
        counted();

        assertThat(times.of(item)).isOne();
    }

    @Test
    void whatAnActivityShowsBesideOthersIsUsedWithIt() {
        UUID both = fixture.draft(List.of(
                new ActivityDraft("สองเล่ม", "reading", CourseFixture.content("สองเล่ม"), Set.of(MEDIA, item))));
        UUID activity = fixture.courses.get(both).activities().get(0).id();
        said(used(somebody, activity), used(somebody, item));
        counted();
        said(used(somebody, activity));
        counted();

        assertThat(times.of(List.of(MEDIA, item, UUID.randomUUID()))).containsOnly(entry(MEDIA, 1L), entry(item, 1L));
    }

    @Test
    void reviewsAndFavouritesAreNoUse() {
        said(draft(somebody, Verb.FAVOURITED, item), draft(somebody, Verb.RATED, item));
        counted();

        assertThat(times.of(item)).isZero();
    }

    @Test
    void aViewMoreOfWhatIsUsedMuchIsNotToldEachTime() {
        for (int i = 0; i < 20; i++) {
            said(used(UUID.randomUUID(), item));
        }
        counted();
        assertThat(told()).isOne();
        said(used(UUID.randomUUID(), item));
        counted();
        assertThat(told()).isOne();
        said(used(UUID.randomUUID(), item));
        counted();

        assertThat(told()).isEqualTo(2);
        assertThat(times.of(item)).isEqualTo(22);
    }

    private long told() {
        return db.one(Long.class, "select count(*) from change where kind = 'use' and subject = ?", item);
    }

    private void counted() {
        db.inTransaction(() -> new CountUse(times).run());
    }

    private void said(Statement... all) {
        db.inTransaction(() -> statements.add(List.of(all)));
    }

    private Statement used(UUID person, UUID thing) {
        return draft(person, Verb.PLAYED, thing);
    }

    private Statement draft(UUID person, Verb verb, UUID thing) {
        return StatementDraft.that(person, verb, new Thing(thing, Kind.VIDEO, "เศษส่วน"))
                .in(new Setting("pupil", school, null, null, null))
                .at(fixture.core.clock.instant());
    }
}
