package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.fault.Invalid;
import sala.fault.Stale;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.sql.Transactions;

/** What people do with the words of a recording, for those who may change the item. */
@Singleton
public class SubtitleEditing {

    private final MediaItems items;
    private final Subtitles subtitles;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SubtitleEditing(
            MediaItems items, Subtitles subtitles, BlobStore blobs, Transactions transactions, Clock clock) {
        this.items = items;
        this.subtitles = subtitles;
        this.blobs = blobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives the item these words; those of the same kind and language are replaced.
     *
     * @throws Invalid when it is no recording, or the language is unknown
     */
    public Subtitle add(Actor actor, UUID item, SubtitleKind kind, String language, Cues cues) {
        if (!MediaDetails.LANGUAGES.contains(language)) {
            throw new Invalid("language", "field.choice");
        }
        Given given = new Given(kind, language, store(cues), cues.list().size(), false);
        return transactions.get(() -> put(recording(actor, item), given, by(actor)));
    }

    /** Keeps what a program has heard, for the person who asked for it; words that people gave meanwhile stay. */
    public void heard(UUID item, String language, Cues cues, UUID person) {
        Given given = new Given(
                SubtitleKind.SUBTITLES, language, store(cues), cues.list().size(), true);
        transactions.run(() -> {
            boolean free = known(item, given).map(Subtitle::heard).orElse(true);
            items.find(item).filter(there -> free).ifPresent(changed -> {
                put(changed, given, new Edit(person, clock.instant()));
            });
        });
    }

    private Subtitle put(MediaItem item, Given given, Edit edit) {
        Optional<Subtitle> known = known(item.id(), given);
        Subtitle put = put(
                item,
                new Subtitle(
                        known.map(Subtitle::id).orElseGet(UUID::randomUUID),
                        item.id(),
                        given.kind(),
                        given.language(),
                        given.blob(),
                        given.cues(),
                        given.heard(),
                        known.map(Subtitle::version).orElse(0L) + 1,
                        edit));
        subtitles.fit(put);
        return put;
    }

    private Optional<Subtitle> known(UUID item, Given given) {
        return subtitles.of(item).stream()
                .filter(other ->
                        other.kind() == given.kind() && other.language().equals(given.language()))
                .findFirst();
    }

    /** @throws Stale when somebody else changed it meanwhile */
    public void change(Actor actor, Subtitle seen, Cues cues) {
        Blob blob = store(cues);
        transactions.run(() -> {
            MediaItem changed = recording(actor, seen.item());
            Subtitle now = subtitles.get(seen.item(), seen.id());
            if (now.version() != seen.version()) {
                throw new Stale(Subtitles.KIND);
            }
            put(changed, now.with(blob, cues.list().size(), false, by(actor)));
        });
    }

    /** Somebody has seen that what was made for a former file of the item fits the present one. */
    public void keep(Actor actor, UUID item) {
        transactions.run(() -> {
            MediaItem kept = recording(actor, item);
            subtitles.ofFormerFile(kept.id()).forEach(subtitles::fit);
        });
    }

    public void remove(Actor actor, UUID item, UUID id) {
        transactions.run(() -> {
            MediaItem changed = recording(actor, item);
            subtitles.remove(subtitles.get(item, id).id());
            items.changed(changed);
        });
    }

    private Subtitle put(MediaItem item, Subtitle subtitle) {
        subtitles.put(subtitle);
        items.changed(item);
        return subtitle;
    }

    private MediaItem recording(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_EDIT);
        if (!item.kind().isRecording()) {
            throw new Invalid("file", "subtitle.no-recording");
        }
        return item;
    }

    private Blob store(Cues cues) {
        return blobs.put(new ByteArrayInputStream(Vtt.write(cues).getBytes(StandardCharsets.UTF_8)));
    }

    private Edit by(Actor actor) {
        return new Edit(actor.person(), clock.instant());
    }

    /** Words for an item, in a file of ours. */
    private record Given(SubtitleKind kind, String language, Blob blob, int cues, boolean heard) {}
}
