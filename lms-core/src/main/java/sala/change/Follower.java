package sala.change;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.sql.Sql;

/**
 * Takes one reader through the log, batch by batch, on a thread of its own, so that a reader that is slow or fails
 * holds up nobody else.
 */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long UNKNOWN = -1;
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ChangeReader reader;
    private final Sql sql;
    private final ChangeCursors cursors;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long position = UNKNOWN;
    private int failures;

    Follower(ChangeReader reader, Sql sql, ChangeCursors cursors) {
        this.reader = reader;
        this.sql = sql;
        this.cursors = cursors;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        try {
            while (!stopped.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                follow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        Duration longer = PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private void follow() {
        try {
            catchUp();
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            failures++;
            LOG.warn("{} could not take changes, try {}", reader.name(), failures, e);
            remember(e);
        }
    }

    private void remember(Throwable failure) {
        try {
            cursors.fail(reader.name(), failure);
        } catch (RuntimeException e) {
            LOG.warn("The database does not take the failure of {}", reader.name(), e);
        }
    }

    /** Takes all that is settled. After a failure changes come one by one, so that only the culprit is held up. */
    void catchUp() {
        if (position == UNKNOWN) {
            position = cursors.open(reader.name());
        }
        long settled = settled();
        while (position < settled && stopped.getCount() > 0) {
            position = takeBatch(settled);
        }
    }

    private long settled() {
        return sql.number("select settled_position('change_position', 1)");
    }

    private long takeBatch(long settled) {
        int most = failures == 0 ? BATCH : 1;
        List<Change> batch = read(settled, most);
        List<Change> wanted =
                batch.stream().filter(c -> reader.kinds().contains(c.kind())).toList();
        if (!wanted.isEmpty()) {
            reader.take(wanted);
            failures = 0;
        }
        long reached =
                batch.size() < most ? settled : batch.get(batch.size() - 1).position();
        cursors.move(reader.name(), reached);
        return reached;
    }

    private List<Change> read(long settled, int most) {
        return sql.list(
                row -> new Change(
                        row.number("position"),
                        row.text("kind"),
                        row.id("subject"),
                        row.flag("gone"),
                        row.instant("at")),
                "select * from change where position > ? and position <= ? order by position limit ?",
                position,
                settled,
                most);
    }
}
