package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.job.Job;
import sala.media.timetable.Airing;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.TimetableBeans;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class NeededTomorrowTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private TimetableBeans beans;
    private NeededTomorrow chore;
    private UUID other;
    private UUID needed;

    @BeforeEach
    void twoRecordings() {
        beans = new TimetableBeans(db, folder);
        chore = new NeededTomorrow(
                beans.media.jobs, new Sql(db.dataSource()), new Transactions(db.userTransaction()), beans.media.clock);
        other = recording("อีกเรื่อง");
        needed = recording("เศษส่วน");
    }

    @Test
    void whatTomorrowsTimetableNeedsComesFirstAndSaysWhy() {
        Airing tomorrow = beans.lesson(MONDAY.plusDays(1), "23:30", "23:50", "เศษส่วน");
        hang(tomorrow, needed);
        chore.run();
        assertThat(first().item()).isEqualTo(needed);
        assertThat(first().job().urgent()).isTrue();
        assertThat(first().needed()).isEqualTo(tomorrow.slot().starts());
        assertThat(job(other).urgent()).isFalse();
    }

    @Test
    void whatIsNeededLaterOrIsOverIsNotUrgent() {
        hang(beans.lesson(MONDAY.plusDays(2), "00:00", "00:20", "วันพุธ"), needed);
        hang(beans.lesson(MONDAY, "07:00", "07:50", "จบแล้ว"), other);
        chore.run();
        assertThat(job(needed).urgent()).isFalse();
        assertThat(job(other).urgent()).isFalse();
        beans.media.clock.advance(Duration.ofDays(1));
        chore.run();
        assertThat(job(needed).urgent()).as("a day later").isTrue();
    }

    @Test
    void whoeverPutsItIntoItsTurnAgainIsNotOverruled() {
        hang(beans.lesson(MONDAY, "09:00", "09:50", "เศษส่วน"), needed);
        chore.run();
        db.inTransaction(() -> beans.media.queue.hurry(beans.media.supervisor, needed, false));
        chore.run();
        assertThat(job(needed).urgent()).isFalse();
    }

    @Test
    void whatTheTimetableDropsWaitsForItsTurnAgain() {
        Airing lesson = beans.lesson(MONDAY, "09:00", "09:50", "เศษส่วน");
        hang(lesson, needed);
        chore.run();
        beans.media.clock.advance(Duration.ofHours(3));
        chore.run();
        assertThat(job(needed).urgent()).as("over, but still of today").isTrue();
        db.execute("delete from airing");
        chore.run();
        assertThat(job(needed).urgent()).isFalse();
        assertThat(first().item()).isEqualTo(other);
    }

    private void hang(Airing airing, UUID item) {
        db.inTransaction(
                () -> beans.timetable.attach(beans.media.supervisor, new Link(airing.id(), LinkRole.VIDEO, item)));
    }

    private UUID recording(String title) {
        beans.media.clock.advance(Duration.ofSeconds(1));
        return beans.media.take(beans.media.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), title, true);
    }

    private QueuedItem first() {
        return beans.media
                .queue
                .page(beans.media.supervisor, new Paging(1, 5))
                .items()
                .get(0);
    }

    private Job job(UUID item) {
        return beans.media.transcoding.job(item).orElseThrow();
    }
}
