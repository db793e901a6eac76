package sala.media.speech;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.disk.Workbench;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.item.MediaItems;
import sala.media.item.Rendition;
import sala.media.subtitle.Cues;
import sala.media.subtitle.SubtitleEditing;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.node.NodeSettings;
import sala.sql.Transactions;

/** Writes down what is said in one recording. Begins anew after a crash. */
@Singleton
public class HearWords implements JobType {

    static final String NAME = "hear-words";

    private static final Logger LOG = LoggerFactory.getLogger(HearWords.class);

    private final MediaItems items;
    private final BlobStore blobs;
    private final SpeechSound sounds;
    private final WhisperServer server;
    private final SubtitleEditing editing;
    private final Transactions transactions;
    private final Workbench work;

    @Inject
    public HearWords(
            MediaItems items,
            BlobStore blobs,
            SpeechSound sounds,
            WhisperServer server,
            SubtitleEditing editing,
            Transactions transactions,
            NodeSettings settings) {
        this(
                items,
                blobs,
                sounds,
                server,
                editing,
                transactions,
                new Workbench(settings.data().resolve("work").resolve("speech")));
    }

    HearWords(
            MediaItems items,
            BlobStore blobs,
            SpeechSound sounds,
            WhisperServer server,
            SubtitleEditing editing,
            Transactions transactions,
            Workbench work) {
        this.items = items;
        this.blobs = blobs;
        this.sounds = sounds;
        this.server = server;
        this.editing = editing;
        this.transactions = transactions;
        this.work = work;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        JsonObject asked = run.arguments();
        UUID item = UUID.fromString(asked.getString("item"));
        Optional<Hash> sound = transactions.get(() -> sound(item));
        if (sound.isEmpty()) {
            return Fate.done();
        }
        try {
            String language = asked.getString("language");
            Cues heard = hear(sound.get(), language, run);
            editing.heard(item, language, heard, UUID.fromString(asked.getString("person")));
            return Fate.done();
        } catch (Cancelled e) {
            return Fate.retry(e.code());
        } catch (SpeechUnavailable | TranscoderUnavailable e) {
            LOG.warn("Nobody could hear what is said in item {}: {}", item, e.arguments());
            return Fate.retry(e.code());
        } catch (NothingHeard e) {
            return Fate.failed(e.code());
        }
    }

    private Cues hear(Hash sound, String language, JobRun run) {
        return work.with(run.job().toString(), folder -> {
            Path wav = blobs.withFile(sound, file -> sounds.of(file, folder));
            return server.hear(wav, language, run::cancelled);
        });
    }

    /** The best sound there is; empty when the item is gone, or has none. */
    private Optional<Hash> sound(UUID id) {
        List<Rendition> renditions =
                items.find(id).map(item -> item.renditions()).orElse(List.of());
        return renditions.stream().filter(Rendition::isSound).findFirst().map(rendition -> rendition
                .blob()
                .hash());
    }
}
