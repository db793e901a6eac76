package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.NotFound;
import sala.job.Job;
import sala.media.item.MediaBeans;
import sala.paging.Paging;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class EncodingQueueTest {

    private static final Paging FIRST = new Paging(1, 25);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private final Actor keeper = MediaBeans.actor(Grant.school(Role.SCHOOL_KEEPER, MediaBeans.SCHOOL));
    private UUID first;
    private UUID second;
    private UUID strangers;

    @BeforeEach
    void threeRecordings() {
        beans = new MediaBeans(db, folder);
        first = recording(beans.teacher, "ตอนที่ 1");
        second = recording(beans.colleague, "ตอนที่ 2");
        strangers = recording(beans.stranger, "ของอีกโรงเรียน");
    }

    @Test
    void schoolsTakeTurns() {
        assertThat(order(beans.supervisor)).containsExactly(first, strangers, second);
        assertThat(beans.queue.ahead(job(second))).isEqualTo(2);
        assertThat(beans.queue.ahead(job(first))).isZero();
    }

    @Test
    void aKeeperSeesAndOrdersTheOwnSchoolsOnly() {
        assertThat(order(keeper)).containsExactly(first, second);
        assertThatThrownBy(() -> beans.queue.hurry(keeper, strangers, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void aTeacherDoesNotPutTheOwnFileFirst() {
        assertThatThrownBy(() -> beans.queue.hurry(beans.teacher, first, true)).isInstanceOf(Forbidden.class);
        assertThat(order(beans.teacher)).isEmpty();
    }

    @Test
    void whatIsUrgentIsNextUntilItIsNotAnyMore() {
        beans.queue.hurry(keeper, second, true);
        assertThat(order(beans.supervisor)).containsExactly(second, first, strangers);
        beans.queue.hurry(keeper, second, false);
        assertThat(order(beans.supervisor)).containsExactly(first, strangers, second);
    }

    @Test
    void whatRestsIsLastAndIsNotQueuedASecondTime() {
        beans.queue.pause(keeper, first);
        assertThat(order(beans.supervisor)).containsExactly(strangers, second, first);
        assertThat(job(first).state()).isEqualTo(Job.State.PAUSED);
        assertThat(beans.queue.lost()).isEmpty();
        beans.queue.resume(keeper, first);
        assertThat(job(first).state()).isEqualTo(Job.State.WAITING);
        assertThat(order(beans.supervisor)).contains(first);
    }

    private UUID recording(Actor owner, String title) {
        beans.clock.advance(Duration.ofSeconds(1));
        return beans.take(owner, "lesson.3gp", Sample.PHONE_LESSON.bytes(), title, true);
    }

    private List<UUID> order(Actor actor) {
        return beans.queue.page(actor, FIRST).items().stream()
                .map(QueuedItem::item)
                .toList();
    }

    private Job job(UUID item) {
        return beans.transcoding.job(item).orElseThrow();
    }
}
