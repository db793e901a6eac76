package sala.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

@Timeout(120)
class ChangeLogTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final ChangeLog changes = new ChangeLog(sql, clock);
    final ChangeCursors cursors = new ChangeCursors(sql, clock);
    final RememberingReader search = new RememberingReader("search", "course", "media");
    final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        others.shutdownNow();
    }

    @Test
    void aReaderHearsOfItsKindsInOrderAndOnce() {
        UUID first = change("course");
        change("person");
        UUID second = change("media");
        follower(search).catchUp();
        follower(search).catchUp();
        assertThat(search.heard()).containsExactly(first, second);
    }

    @Test
    void whatIsRolledBackIsNeverHeard() {
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    changes.changed("course", UUID.randomUUID());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        UUID kept = change("course");
        follower(search).catchUp();
        assertThat(search.heard()).containsExactly(kept);
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
        OpenTransaction late = openTransaction();
        UUID early = change("course");
        follower(search).catchUp();
        assertThat(search.heard()).as("nothing behind an unfinished change").isEmpty();
        late.commit();
        follower(search).catchUp();
        assertThat(search.heard()).containsExactly(late.subject, early);
    }

    @Test
    void interleavedTransactionsWithSeveralChangesEachAreHeardCompletely() throws Exception {
        OpenTransaction one = openTransaction();
        OpenTransaction two = openTransaction();
        two.commit();
        follower(search).catchUp();
        OpenTransaction three = openTransaction();
        one.commit();
        follower(search).catchUp();
        three.commit();
        follower(search).catchUp();
        assertThat(search.heard()).containsExactly(one.subject, two.subject, three.subject);
    }

    @Test
    void manyWritersAtOnceAndNothingIsLostOrHeardTwice() throws Exception {
        List<Future<?>> writers = java.util.stream.IntStream.range(0, 6)
                .<Future<?>>mapToObj(w -> others.submit(this::writeSome))
                .toList();
        Follower follower = follower(search);
        while (writers.stream().anyMatch(w -> !w.isDone())) {
            follower.catchUp();
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        follower.catchUp();
        assertThat(search.heard()).hasSize(6 * 40 * 2).doesNotHaveDuplicates();
    }

    private void writeSome() {
        for (int i = 0; i < 40; i++) {
            db.inTransaction(() -> {
                changes.changed("course", UUID.randomUUID());
                Thread.yield();
                changes.gone("media", UUID.randomUUID());
            });
        }
    }

    @Test
    void aReaderThatWasDownForADayTakesAHundredThousandChangesInBoundedBatches() {
        sql.update(
                """
                insert into change (position, kind, subject, gone, at)
                select nextval('change_position'), 'course', gen_random_uuid(), false, ?
                from generate_series(1, 100000)
                """,
                clock.instant());
        CountingReader counting = new CountingReader();
        follower(counting).catchUp();
        assertThat(counting.total).isEqualTo(100_000);
        assertThat(counting.largest).isLessThanOrEqualTo(500);
    }

    @Test
    void aFailedBatchComesAgainAndOnlyTheCulpritHoldsTheReaderUp() {
        UUID first = change("course");
        UUID poison = change("course");
        UUID third = change("course");
        search.failAt(poison);
        Follower follower = follower(search);
        Thread thread = others(follower);
        awaitFailures(2);
        assertThat(search.heard()).containsExactly(first);
        assertThat(cursors.progress().get(0).unread()).isEqualTo(2);
        assertThat(cursors.progress().get(0).failure()).contains("cannot take it");
        search.failAt(null);
        awaitHeard(3);
        assertThat(search.heard()).containsExactly(first, poison, third);
        assertThat(cursors.progress().get(0).failures()).isZero();
        follower.stop();
        join(thread);
    }

    @Test
    void aReaderThatMeetsAnErrorOfTheMachineIsTriedAgain() {
        UUID subject = change("course");
        RememberingReader broken = new RememberingReader("broken", "course") {
            private boolean mended;

            @Override
            public void take(List<Change> changes) {
                if (!mended) {
                    mended = true;
                    throw new NoClassDefFoundError("sala/Missing");
                }
                super.take(changes);
            }
        };
        Follower follower = follower(broken);
        Thread thread = others(follower);
        while (broken.heard().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(broken.heard()).containsExactly(subject);
        follower.stop();
        join(thread);
    }

    @Test
    void aFailingReaderDoesNotHoldTheOthers() {
        RememberingReader failing = new RememberingReader("failing", "course");
        UUID subject = change("course");
        failing.failAt(subject);
        ChangeFollowers followers = new ChangeFollowers(List.of(failing, search), sql, cursors, Thread::new);
        followers.start();
        awaitHeard(1);
        followers.stop();
        assertThat(failing.heard()).isEmpty();
        assertThat(search.heard()).containsExactly(subject);
    }

    @Test
    void changesAreForgottenAMonthAfterAllReadersTookThem() {
        change("course");
        follower(search).catchUp();
        cursors.open("slow");
        clock.advance(Duration.ofDays(31));
        cursors.open("slow");
        new ChangeTrim(sql, clock).run();
        assertThat(sql.number("select count(*) from change"))
                .as("one reader has not taken it")
                .isOne();
        follower(new RememberingReader("slow", "course")).catchUp();
        new ChangeTrim(sql, clock).run();
        assertThat(sql.number("select count(*) from change")).isZero();
        UUID later = change("course");
        follower(search).catchUp();
        assertThat(search.heard()).endsWith(later);
    }

    @Test
    void aReaderWhoseModuleIsGoneDoesNotKeepTheLog() {
        change("course");
        cursors.open("gone");
        clock.advance(Duration.ofDays(91));
        follower(search).catchUp();
        new ChangeTrim(sql, clock).run();
        assertThat(sql.number("select count(*) from change")).isZero();
    }

    private OpenTransaction openTransaction() throws InterruptedException {
        return new OpenTransaction(others, db, changes);
    }

    private UUID change(String kind) {
        UUID subject = UUID.randomUUID();
        db.inTransaction(() -> changes.changed(kind, subject));
        return subject;
    }

    private Follower follower(ChangeReader reader) {
        return new Follower(reader, sql, cursors);
    }

    private static Thread others(Follower follower) {
        Thread thread = new Thread(follower);
        thread.start();
        return thread;
    }

    private void awaitFailures(int many) {
        while (cursors.progress().isEmpty() || cursors.progress().get(0).failures() < many) {
            Thread.onSpinWait();
        }
    }

    private void awaitHeard(int many) {
        while (search.heard().size() < many) {
            Thread.onSpinWait();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).isFalse();
    }
}
