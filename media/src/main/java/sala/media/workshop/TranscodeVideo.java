package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.item.Made;
import sala.media.item.MediaKind;
import sala.media.look.Probed;
import sala.media.scan.NotChecked;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Watch;
import sala.sql.Transactions;

/** Makes a recording playable. A run that was killed leaves what it finished in a folder, and the next one goes on. */
@Singleton
public class TranscodeVideo implements JobType {

    static final String NAME = "transcode-video";

    private static final Logger LOG = LoggerFactory.getLogger(TranscodeVideo.class);
    private static final int TRIES = 3;

    private final Transcoding transcoding;
    private final Transcoder transcoder;
    private final Workshop workshop;
    private final Transactions transactions;

    @Inject
    public TranscodeVideo(
            Transcoding transcoding, Transcoder transcoder, Workshop workshop, Transactions transactions) {
        this.transcoding = transcoding;
        this.transcoder = transcoder;
        this.workshop = workshop;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** One encoder keeps all processors busy. */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        UUID item = UUID.fromString(run.arguments().getString("item"));
        Optional<Hash> original = transactions.get(() -> transcoding.begin(item));
        return original.isEmpty() ? Fate.done() : run(run, item, original.get());
    }

    private Fate run(JobRun run, UUID item, Hash original) {
        try {
            make(run, item, original);
            return Fate.done();
        } catch (Cancelled e) {
            return Fate.done();
        } catch (Unplayable e) {
            LOG.info("Item {} is not playable: {} {}", item, e.code(), e.arguments());
            transactions.run(() -> transcoding.fail(item, e.code()));
            return Fate.failed(e.code());
        } catch (UncheckedIOException e) {
            return again(run, item, new TranscoderUnavailable(TranscoderUnavailable.Problem.BROKE, e));
        } catch (Fault e) {
            return again(run, item, e);
        }
    }

    /** After some tries the item has failed, whatever the reason: it must not seem to be worked on for ever. */
    private Fate again(JobRun run, UUID item, Fault why) {
        LOG.warn("Item {} could not be transcoded: {} {}", item, why.code(), why.arguments(), why);
        if (run.attempt() >= TRIES && !(why instanceof NotChecked)) {
            transactions.run(() -> transcoding.fail(item, why.code()));
            return Fate.failed(why.code());
        }
        transactions.run(() -> transcoding.wait(item));
        return Fate.retry(why.code());
    }

    private void make(JobRun run, UUID item, Hash original) {
        workshop.use(item, original, (source, into) -> {
            Probed probed = transcoder.probe(source);
            MediaKind kind = probed.picture() == null ? MediaKind.AUDIO : MediaKind.VIDEO;
            Consumer<Transcoded> show = first -> {
                Made made = workshop.store(first);
                transactions.run(() -> transcoding.show(item, kind, made));
            };
            Made made = workshop.store(transcoder.transcode(source, probed, into, watch(run, show)));
            transactions.run(() -> transcoding.complete(item, kind, made));
        });
    }

    private static Watch watch(JobRun run, Consumer<Transcoded> show) {
        return new Watch() {
            @Override
            public void progress(double done, @Nullable Duration left) {
                run.progress(done, left);
            }

            @Override
            public void playable(Transcoded first) {
                show.accept(first);
            }

            @Override
            public boolean cancelled() {
                return run.cancelled();
            }
        };
    }
}
