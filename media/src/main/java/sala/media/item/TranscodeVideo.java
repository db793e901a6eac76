package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.transcode.Cancelled;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Probed;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Watch;

/** Makes a recording playable. A run that was killed leaves nothing but a folder, which the next one empties. */
@Singleton
public class TranscodeVideo implements JobType {

    static final String NAME = "transcode-video";

    private static final Logger LOG = LoggerFactory.getLogger(TranscodeVideo.class);
    private static final int TRIES = 3;

    private final Transcoding transcoding;
    private final Transcoder transcoder;
    private final BlobStore blobs;
    private final Workshop workshop;

    @Inject
    public TranscodeVideo(Transcoding transcoding, Transcoder transcoder, BlobStore blobs, Workshop workshop) {
        this.transcoding = transcoding;
        this.transcoder = transcoder;
        this.blobs = blobs;
        this.workshop = workshop;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fate run(JobRun run) {
        UUID item = UUID.fromString(run.arguments().getString("item"));
        Optional<Hash> original = transcoding.begin(item);
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
            transcoding.fail(item, e.code());
            return Fate.failed(e.code());
        } catch (TranscoderUnavailable | BlobStoreFull e) {
            LOG.warn("Item {} could not be transcoded: {} {}", item, e.code(), e.arguments());
            return again(run, item, e);
        }
    }

    private Fate again(JobRun run, UUID item, Fault why) {
        if (run.attempt() >= TRIES) {
            transcoding.fail(item, why.code());
            return Fate.failed(why.code());
        }
        transcoding.wait(item);
        return Fate.retry(why.code());
    }

    private void make(JobRun run, UUID item, Hash original) {
        workshop.use(
                item,
                folder -> blobs.withFile(original, file -> {
                    Path source = workshop.lend(file, folder);
                    Probed probed = transcoder.probe(source);
                    Transcoded made = transcoder.transcode(source, probed, workshop.newFolder(folder), watch(run));
                    MediaKind kind = probed.picture() == null ? MediaKind.AUDIO : MediaKind.VIDEO;
                    transcoding.complete(item, kind, store(made));
                    return kind;
                }));
    }

    private Made store(Transcoded made) {
        return new Made(
                made.length(),
                made.renditions().stream().map(this::store).toList(),
                made.poster() == null ? null : blobs.adopt(made.poster()));
    }

    private StoredRendition store(MadeRendition made) {
        MadeRendition.Frame frame = made.frame();
        return new StoredRendition(
                made.name(),
                blobs.adopt(made.file()),
                made.codecs(),
                made.segments(),
                frame == null
                        ? null
                        : new Frame(frame.width(), frame.height(), frame.rate().perSecond()));
    }

    private static Watch watch(JobRun run) {
        return new Watch() {
            @Override
            public void progress(double done, @Nullable Duration left) {
                run.progress(done, left);
            }

            @Override
            public boolean cancelled() {
                return run.cancelled();
            }
        };
    }
}
