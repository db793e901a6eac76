package sala.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.NotFound;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class NoticesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    private final SettableClock clock = new SettableClock();
    private final Actor teacher = actor();
    private final Actor other = actor();
    private Notices notices;

    @BeforeEach
    void notices() {
        notices = new Notices(new Sql(db.dataSource()), clock);
    }

    @Test
    void everybodyIsToldOnceAndReadsTheOwnOnly() {
        tell(teacher, teacher);
        assertThat(notices.unread(teacher.person())).isEqualTo(1);
        assertThat(notices.page(other, false, Paging.first()).total()).isZero();
        UUID id = notices.page(teacher, true, Paging.first()).items().get(0).id();
        assertThatThrownBy(() -> notices.open(other, id)).isInstanceOf(NotFound.class);
        assertThat(notices.open(teacher, id).read()).isTrue();
        assertThat(notices.unread(teacher.person())).isZero();
        assertThat(notices.page(teacher, true, Paging.first()).items()).isEmpty();
    }

    @Test
    void whoeverDidItIsNotTold() {
        notices.tell(List.of(teacher.person()), news(teacher.person()));
        assertThat(notices.unread(teacher.person())).isZero();
    }

    @Test
    void allCanBeReadAtOnceAndOldOnesAreForgotten() {
        tell(teacher);
        tell(teacher);
        notices.readAll(teacher);
        assertThat(notices.unread(teacher.person())).isZero();
        clock.advance(Duration.ofDays(200));
        new NoticeTrim(new Sql(db.dataSource()), clock).run();
        assertThat(notices.page(teacher, false, Paging.first()).total()).isZero();
    }

    private void tell(Actor... people) {
        notices.tell(Arrays.stream(people).map(Actor::person).toList(), news(UUID.randomUUID()));
    }

    private static News news(UUID by) {
        UUID item = UUID.randomUUID();
        return new News("media.approved", item, "/media/" + item, "เศษส่วน", "", by);
    }

    private static Actor actor() {
        return new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.TEACHER, UUID.randomUUID())));
    }
}
