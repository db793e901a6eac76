package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.blob.BlobStore;

/**
 * The words of what schools offer, at the district: under the ids that they have at the school, where these are free.
 */
@Singleton
public class OfferedWords {

    private final Subtitles subtitles;
    private final BlobStore blobs;
    private final Clock clock;

    @Inject
    public OfferedWords(Subtitles subtitles, BlobStore blobs, Clock clock) {
        this.subtitles = subtitles;
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * Words as a school has them.
     *
     * @param heard whether a program has heard them and nobody has read them over yet
     */
    public record Words(UUID id, SubtitleKind kind, String language, Cues cues, boolean heard) {}

    /** Words whose file is stored. */
    public record Stored(Words words, Blob blob) {}

    /** Not within a transaction. */
    public List<Stored> store(List<Words> words) {
        return words.stream()
                .map(one -> new Stored(
                        one,
                        blobs.put(new ByteArrayInputStream(Vtt.write(one.cues()).getBytes(StandardCharsets.UTF_8)))))
                .toList();
    }

    /** These and no others from now on. Within a transaction, when the item is there. */
    public void replace(UUID item, UUID by, List<Stored> words) {
        subtitles.of(item).forEach(before -> subtitles.remove(before.id()));
        words.forEach(one -> subtitles.put(new Subtitle(
                free(one.words().id()),
                item,
                one.words().kind(),
                one.words().language(),
                one.blob(),
                one.words().cues().list().size(),
                one.words().heard(),
                1,
                new Edit(by, clock.instant()))));
    }

    /** Nobody changes the words of another item by naming them. */
    private UUID free(UUID wanted) {
        return subtitles.find(wanted).isEmpty() ? wanted : UUID.randomUUID();
    }
}
