package sala.media.workshop;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoder;
import sala.node.NodeRole;
import sala.node.StartStep;
import sala.sql.Transactions;

/**
 * A machine that has nothing to encode makes chunks of what another one encodes, from the other end. Which chunk is
 * whose is said by claims; what is finished is handed over like everything that is made.
 */
@Singleton
public class HelpOthers implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(HelpOthers.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int SECONDS_WITHOUT_USE = 60;

    private final OthersAtWork others;
    private final ItemCourse course;
    private final Transcoder transcoder;
    private final Workshop workshop;
    private final Unneeded unneeded;
    private final Transactions transactions;
    private final ManagedThreadFactory threads;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    public HelpOthers(
            OthersAtWork others,
            ItemCourse course,
            Transcoder transcoder,
            Workshop workshop,
            Unneeded unneeded,
            Transactions transactions,
            ManagedThreadFactory threads) {
        this.others = others;
        this.course = course;
        this.transcoder = transcoder;
        this.workshop = workshop;
        this.unneeded = unneeded;
        this.transactions = transactions;
        this.threads = threads;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role != NodeRole.SCHOOL && Integer.getInteger("sala.job.transcode.video.threads", 1) > 0;
    }

    @Override
    public void start() {
        threads.newThread(this::keepLooking).start();
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    private void keepLooking() {
        int pause = SECONDS_BETWEEN_LOOKS;
        try {
            while (!stopping.await(pause, TimeUnit.SECONDS)) {
                pause = look() ? SECONDS_BETWEEN_LOOKS : SECONDS_WITHOUT_USE;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when help was of no use, so that one need not ask again soon. */
    private boolean look() {
        try {
            Optional<UUID> neediest = others.neediest();
            if (neediest.isEmpty()) {
                unneeded.endHelp();
            }
            return neediest.isEmpty() || help(neediest.get());
        } catch (Fault | UncheckedIOException e) {
            LOG.info("Could not help: {}", e.toString());
            return false;
        }
    }

    /** Also what was given up in the middle is no loss: nobody waits for a claim that is gone. */
    private boolean help(UUID item) {
        Optional<RecordingTask> task = transactions.get(() -> course.begun(item));
        return task.isPresent() && help(item, task.get());
    }

    private boolean help(UUID item, RecordingTask task) {
        AtomicBoolean helped = new AtomicBoolean();
        workshop.help(item, task, (source, into) -> {
            HelpWatch watch = new HelpWatch(
                    () -> stopping.getCount() == 0 || !others.isAtWork(item),
                    part -> workshop.keep(item, task, part),
                    workshop.company(item, task, into));
            transcoder.help(new Recording(source, transcoder.probe(source), task.as()), into, watch);
            helped.set(watch.helped());
        });
        return helped.get();
    }
}
