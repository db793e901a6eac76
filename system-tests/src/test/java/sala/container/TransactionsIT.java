package sala.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.sql.Sql;
import sala.sql.Transactions;

@InTheServer
class TransactionsIT {
    private static final int THREADS = 8;
    private static final int ROUNDS = 400;

    @Inject
    private Notes notes;

    @Inject
    private NoteBooks books;

    @Inject
    private Transactions byHand;

    @Inject
    private Sql sql;

    @Inject
    private ThreadFactory threads;

    @BeforeEach
    void makeRoom() {
        notes.makeRoom();
    }

    @Test
    void whatATransactionalBeanWritesIsCommitted() {
        notes.write("น้ำ");

        assertThat(notes.count()).isEqualTo(1);
    }

    @Test
    void whatItWroteBeforeItFailedIsRolledBack() {
        assertThatThrownBy(() -> notes.writeAndFail("น้ำ")).isInstanceOf(IllegalStateException.class);

        assertThat(notes.count()).isZero();
    }

    /** The server's interceptors share what they remember of threads, and may tell one for ever that it must not. */
    @Test
    void threadsThatUseBeansAtTheSameTimeGoOnHavingTransactionsByHand() throws Exception {
        Queue<Throwable> refused = new ConcurrentLinkedQueue<>();
        List<Thread> all = IntStream.range(0, THREADS)
                .mapToObj(number -> threads.newThread(() -> work(number, refused)))
                .toList();
        all.forEach(Thread::start);
        for (Thread one : all) {
            one.join(60_000);
            assertThat(one.isAlive()).isFalse();
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void whatIsWrittenByHandIsKeptAsAWholeOrNotAtAll() throws Exception {
        onAThreadOfTheNode(() -> {
            assertThatThrownBy(() -> byHand.run(() -> notes.writeAndFail("น้ำ")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(notes.count()).isZero();
            assertThatThrownBy(() -> byHand.run(this::writeWithoutABeanAndFail))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(notes.count()).isZero();
            byHand.run(() -> notes.write("ไฟ"));
            assertThat(notes.count()).isEqualTo(1);
        });
    }

    @Test
    void whatABeanWritesOnAThreadOfTheNodeIsKeptAsAWholeOrNotAtAll() throws Exception {
        onAThreadOfTheNode(() -> {
            assertThatThrownBy(() -> notes.writeAndFail("น้ำ")).isInstanceOf(IllegalStateException.class);
            assertThat(notes.count()).isZero();
            assertThatThrownBy(() -> books.writeWithoutAndFail("ดิน")).isInstanceOf(IllegalStateException.class);
            assertThat(notes.count()).isZero();
        });
    }

    private void onAThreadOfTheNode(Runnable work) throws InterruptedException {
        Queue<Throwable> refused = new ConcurrentLinkedQueue<>();
        Thread thread = threads.newThread(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                refused.add(e);
            }
        });
        thread.start();
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(refused).isEmpty();
    }

    private void writeWithoutABeanAndFail() {
        sql.update("insert into note values ('ดิน')");
        throw new IllegalStateException("after writing");
    }

    private void work(int number, Queue<Throwable> refused) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(number % 2 == 0 ? notes.count() : books.count()).isZero();
            }
            byHand.run(() -> notes.count());
        } catch (Throwable e) {
            refused.add(e);
        }
    }
}
