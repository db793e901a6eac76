package sala.change;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import sala.testkit.TestDatabase;

/** A transaction on another thread that has told a change and is not finished. */
final class OpenTransaction {

    final UUID subject = UUID.randomUUID();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);
    private final Future<?> whole;

    OpenTransaction(ExecutorService thread, TestDatabase db, ChangeLog changes) throws InterruptedException {
        whole = thread.submit(() -> db.inTransaction(() -> {
            changes.changed("course", subject);
            told.countDown();
            mayCommit.await(20, TimeUnit.SECONDS);
        }));
        told.await(20, TimeUnit.SECONDS);
    }

    void commit() throws Exception {
        mayCommit.countDown();
        whole.get(20, TimeUnit.SECONDS);
    }
}
