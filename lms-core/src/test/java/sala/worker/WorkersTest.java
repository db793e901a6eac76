package sala.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class WorkersTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    private final SettableClock clock = new SettableClock();

    @Test
    void aWorkerIsKnownByItsKeyAsLongAsItIsHeardOf() {
        Workers workers = new Workers(new Sql(db.dataSource()), clock);
        WorkerKey key = new WorkerKey();
        assertThat(workers.knows(key.text())).isFalse();
        workers.come("encoder:8080:/srv/sala", key.text(), "1");
        assertThat(workers.knows(key.text())).isTrue();
        assertThat(workers.knows(new WorkerKey().text())).isFalse();
        clock.advance(Duration.ofMinutes(11));
        assertThat(workers.knows(key.text())).as("silent for too long").isFalse();
        assertThat(workers.all()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(workers.all()).isEmpty();
    }

    @Test
    void anotherStartHasAnotherKey() {
        Workers workers = new Workers(new Sql(db.dataSource()), clock);
        WorkerKey first = new WorkerKey();
        WorkerKey second = new WorkerKey();
        workers.come("encoder:8080:/srv/sala", first.text(), "1");
        workers.come("encoder:8080:/srv/sala", second.text(), "1");
        assertThat(workers.knows(first.text())).isFalse();
        assertThat(workers.knows(second.text())).isTrue();
        assertThat(db.one(String.class, "select key_hash from worker"))
                .as("the key itself is in nobody's backup")
                .isNotEqualTo(second.text());
    }
}
