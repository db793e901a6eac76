package sala.media.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.media.description.MediaDetails;
import sala.media.form.FileForm;
import sala.media.form.FormReader;
import sala.media.form.PlainText;
import sala.media.indicator.Indicators;
import sala.media.item.Entry;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Original;
import sala.media.quota.Quotas;
import sala.media.workshop.Transcoding;

/** Where sent files become items of the register. */
@Singleton
@Transactional
public class MediaIntake {

    private final MediaItems items;
    private final Transcoding transcoding;
    private final Indicators indicators;
    private final Quotas quotas;
    private final BlobStore blobs;
    private final Clock clock;

    @Inject
    public MediaIntake(
            MediaItems items,
            Transcoding transcoding,
            Indicators indicators,
            Quotas quotas,
            BlobStore blobs,
            Clock clock) {
        this.items = items;
        this.transcoding = transcoding;
        this.indicators = indicators;
        this.quotas = quotas;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** @throws sala.access.Forbidden when this person may not send files; asked before any byte is sent */
    public void requireMaySend(Actor actor) {
        AccessRules.require(actor, Permission.MEDIA_UPLOAD, Scope.ownedBy(actor.person()));
    }

    /**
     * Makes a draft of a stored file, and queues it: something has to be made of it, or it has to be looked at, before
     * it can be shown.
     *
     * @throws EmptyFile when it has no byte
     * @throws KindUnknown when it is no kind of file that the register holds
     * @throws SameFile when there is an item with the same bytes that the actor may see
     * @throws sala.fault.Invalid when it names an indicator that the office has not loaded
     * @throws sala.media.quota.QuotaReached when the school may not use so much
     */
    public MediaItem take(Actor actor, Arrived file, MediaDetails details) {
        requireMaySend(actor);
        indicators.requireKnown(details.card().indicators());
        FileForm form = form(file);
        if (!file.again()) {
            requireNew(actor, file.blob().hash());
        }
        MediaItem item = draft(Sender.of(actor), form, file, details);
        transcoding.queue(item);
        return item;
    }

    /**
     * Takes another file for an item: as an item that nobody finds, with the same words, of the same owner.
     *
     * @throws EmptyFile when it has no byte
     * @throws KindUnknown when it is no kind of file that the register holds
     */
    public MediaItem another(Actor actor, MediaItem of, Arrived file) {
        requireMaySend(actor);
        FileForm form = form(file);
        Entry entry = new Entry(UUID.randomUUID(), form.kind(), of.details(), of.owner(), of.school(), of.id());
        MediaItem item = enter(entry, form, file);
        transcoding.queue(item);
        return item;
    }

    /**
     * Makes a draft of one of many stored files that come together, for somebody who was let do that. They take turns
     * with everybody else's, all that come from disks as one.
     *
     * @throws EmptyFile when it has no byte
     * @throws KindUnknown when it is no kind of file that the register holds
     */
    public MediaItem shelve(Sender sender, Arrived file, MediaDetails details) {
        FileForm form = form(file);
        MediaItem item = draft(sender, form, file, details);
        transcoding.queue(item, Transcoding.FROM_DISKS);
        return item;
    }

    /**
     * Makes a draft of what a school offers, under the id that it has there. Room was kept for it.
     *
     * @throws KindUnknown when it is no kind of file that the register holds
     */
    public MediaItem offered(UUID id, Sender sender, Arrived file, MediaDetails details) {
        FileForm form = form(file);
        Entry entry = new Entry(id, form.kind(), details, sender.person(), sender.school());
        MediaItem item = enter(entry, form, file);
        transcoding.queue(item);
        return item;
    }

    /** Another file for what a school offered before, which nobody has approved; all is made of it anew. */
    public void offeredAnew(MediaItem item, Arrived file) {
        FileForm form = form(file);
        item.takeFile(new Original(file.label(), form.mediaType(), file.blob()));
        items.filesChanged(item);
        transcoding.queue(item);
    }

    private MediaItem draft(Sender sender, FileForm form, Arrived file, MediaDetails details) {
        Entry entry = new Entry(UUID.randomUUID(), form.kind(), details, sender.person(), sender.school());
        return enter(entry, form, file);
    }

    /** The room that was not kept is looked for in the transaction that fills it. */
    private MediaItem enter(Entry entry, FileForm form, Arrived file) {
        if (!file.hasRoom()) {
            quotas.requireRoom(entry.school(), file.blob().size());
        }
        MediaItem item =
                new MediaItem(entry, new Original(file.label(), form.mediaType(), file.blob()), clock.instant());
        items.add(item);
        return item;
    }

    private void requireNew(Actor actor, Hash hash) {
        items.withOriginal(hash).stream()
                .filter(item -> AccessRules.permits(actor, Permission.MEDIA_VIEW, item.scope()))
                .findFirst()
                .ifPresent(item -> {
                    throw new SameFile(item);
                });
    }

    private FileForm form(Arrived file) {
        if (file.blob().size() == 0) {
            throw new EmptyFile();
        }
        byte[] head = head(file.blob().hash());
        return FileForm.of(head)
                .map(guess -> guess == FileForm.RECORDING
                                && PlainText.is(head, file.label().text())
                        ? FileForm.TEXT
                        : guess)
                .flatMap(guess -> FormReader.hasToLookDeeper(guess)
                        ? deeper(guess, file.blob().hash())
                        : Optional.of(guess))
                .orElseThrow(() -> unknown(file));
    }

    private KindUnknown unknown(Arrived file) {
        return blobs.withFile(file.blob().hash(), FormReader::isExercise)
                ? KindUnknown.exercise(file.label())
                : new KindUnknown(file.label());
    }

    private Optional<FileForm> deeper(FileForm guess, Hash hash) {
        return blobs.withFile(hash, file -> {
            try {
                return FormReader.look(guess, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] head(Hash hash) {
        try (SeekableByteChannel channel = blobs.open(hash)) {
            ByteBuffer head = ByteBuffer.allocate(FileForm.HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // reads on
            }
            return Arrays.copyOf(head.array(), head.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
