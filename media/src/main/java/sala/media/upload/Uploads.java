package sala.media.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import sala.access.Actor;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.fault.NotFound;
import sala.media.description.MediaDetails;
import sala.media.intake.Arrived;
import sala.media.intake.EmptyFile;
import sala.media.intake.Sender;
import sala.media.item.FileLabel;
import sala.media.quota.Quotas;
import sala.sql.Transactions;

/**
 * The uploads of this node. Only who began one may go on with it; for everybody else there is none. Not to be called
 * within a transaction, since bytes take their time.
 */
@Singleton
public class Uploads {

    /** In bytes. */
    public static final long LARGEST = 4L << 30;

    private static final int MOST_UNFINISHED = 30;
    private static final String KIND = "upload";

    private final UploadRows rows;
    private final UploadFolder folder;
    private final Destination destination;
    private final Quotas quotas;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    @Inject
    public Uploads(
            UploadRows rows,
            UploadFolder folder,
            Destination destination,
            Quotas quotas,
            BlobStore blobs,
            Transactions transactions) {
        this.rows = rows;
        this.folder = folder;
        this.destination = destination;
        this.quotas = quotas;
        this.blobs = blobs;
        this.transactions = transactions;
    }

    /**
     * Whether a file of this length may come, before a byte of it does.
     *
     * @throws UploadRefused when it is too large, or there is no room for it
     * @throws sala.media.quota.QuotaReached when the school may not use so much
     */
    public void requireRoom(Actor actor, long length) {
        destination.require(actor);
        requireRoom(Sender.of(actor), length);
    }

    private void requireRoom(Sender sender, long length) {
        if (length == 0) {
            throw new EmptyFile();
        }
        if (length > LARGEST) {
            throw UploadRefused.tooLarge(LARGEST);
        }
        quotas.requireRoom(sender.school(), length);
        if (folder.room() - rows.outstanding() < length) {
            throw UploadRefused.noRoom();
        }
    }

    /**
     * Keeps the room for a file that is to come: of two that begin at the same moment and fit only one by one, one is
     * refused.
     */
    public Upload begin(Actor actor, FileLabel label, Wish wish, long length) {
        destination.require(actor, wish);
        Upload upload = new Upload(UUID.randomUUID(), Sender.of(actor), label, wish, length, 0, null, null);
        transactions.run(() -> {
            requireRoom(actor, length);
            if (rows.unfinished(actor.person()) >= MOST_UNFINISHED) {
                throw UploadRefused.tooMany(MOST_UNFINISHED);
            }
            rows.add(upload);
        });
        return upload;
    }

    /** Those of this person that became nothing yet, newest first: interrupted, or of a file that is there already. */
    public List<Upload> waiting(Actor actor) {
        return rows.waiting(actor.person());
    }

    /** @throws NotFound when there is none, or it is somebody else's */
    public Upload get(Actor actor, UUID id) {
        return rows.find(id)
                .filter(upload -> upload.sender().person().equals(actor.person()))
                .orElseThrow(() -> new NotFound(KIND));
    }

    /**
     * Whether a piece of this length still belongs to the upload; asked before a byte of it is taken.
     *
     * @param offset where the sender believes that it begins
     * @throws UploadRefused when more would come than was announced at the beginning
     */
    public void requireWithin(Actor actor, UUID id, long offset, long bytes) {
        if (offset + bytes > get(actor, id).length()) {
            throw UploadRefused.longer();
        }
    }

    /**
     * Takes the next piece. When the stream breaks or the disk is full, what has come is kept.
     *
     * @param offset where the sender believes that this piece begins
     * @return the upload as it is afterwards
     */
    public Upload append(Actor actor, UUID id, long offset, InputStream bytes) {
        return alone(id, () -> {
            Upload upload = get(actor, id);
            if (upload.received() != offset) {
                throw UploadRefused.wrongOffset(upload.received());
            }
            try {
                folder.append(upload, bytes, received -> rows.received(id, received));
            } catch (IOException e) {
                throw BlobStoreFull.isFull(e) ? UploadRefused.noRoom() : new UncheckedIOException(e);
            }
            return get(actor, id);
        });
    }

    /**
     * Makes an item of a complete upload; once, however often it is asked for.
     *
     * @param again overrides what was said at the beginning
     * @return the id of the item; of the one whose file it is, where it takes another's place
     * @throws sala.media.intake.SameFile when there is one with the same bytes; asking with {@code again} makes another
     */
    public UUID finish(Actor actor, UUID id, boolean again) {
        return finish(actor, id, (upload, file) -> {
            Wish wish = upload.wish().orAgain(again);
            return destination.take(actor, new Arrived(upload.label(), file, wish.again()).withRoom(), wish);
        });
    }

    private UUID finish(Actor actor, UUID id, Taking taking) {
        return alone(id, () -> {
            Upload upload = get(actor, id);
            if (upload.item() != null) {
                return upload.item();
            }
            if (!upload.isComplete()) {
                throw UploadRefused.unfinished();
            }
            Blob file = stored(upload);
            return transactions.get(() -> {
                UUID item = taking.take(upload, file);
                rows.became(id, item);
                return item;
            });
        });
    }

    /** Makes something of a complete file, in a transaction. */
    @FunctionalInterface
    private interface Taking {
        UUID take(Upload upload, Blob file);
    }

    /**
     * Keeps the room for a file that a school's node is to send, in the name of one of its people; with the same id
     * again it goes on.
     */
    public Upload beginOffered(UUID id, Sender sender, FileLabel label, MediaDetails details, Blob announced) {
        Optional<Upload> known = rows.find(id);
        if (known.filter(upload -> upload.item() == null).isPresent()) {
            findStored(known.get(), announced);
            return known.get();
        }
        Upload upload = new Upload(id, sender, label, Wish.item(details), announced.size(), 0, null, null);
        transactions.run(() -> {
            known.ifPresent(over -> rows.remove(id));
            requireRoom(sender, announced.size());
            rows.add(upload);
            rows.offered(id);
        });
        return upload;
    }

    /** A run that was killed between storing the file and noting so need not cost a school a night of its line. */
    private void findStored(Upload upload, Blob announced) {
        if (upload.isComplete() && upload.blob() == null && Files.notExists(folder.file(upload.id()))) {
            blobs.find(announced.hash()).ifPresent(blob -> rows.stored(upload.id(), blob.hash()));
        }
    }

    /** Makes something of a file that a school's node has sent as a whole; once, however often it is asked for. */
    public UUID finishOffered(Actor actor, UUID id, Function<Blob, UUID> taking) {
        return finish(actor, id, (upload, file) -> taking.apply(file));
    }

    /** Forgets the upload and its bytes; an item made of it stays. */
    public void abandon(Actor actor, UUID id) {
        alone(id, () -> {
            forget(get(actor, id).id());
            return id;
        });
    }

    void forget(UUID id) {
        folder.delete(id);
        rows.remove(id);
    }

    /** A file that was moved into the store by a run that was killed before it noted so is found by its absence. */
    private Blob stored(Upload upload) {
        return upload.stored().orElseGet(() -> {
            if (!Files.exists(folder.file(upload.id()))) {
                rows.received(upload.id(), 0);
                throw UploadRefused.wrongOffset(0);
            }
            Blob blob = blobs.adopt(folder.file(upload.id()));
            rows.stored(upload.id(), blob.hash());
            return blob;
        });
    }

    /** One at a time for each upload. */
    private <T> T alone(UUID id, Supplier<T> work) {
        if (!busy.add(id)) {
            throw UploadRefused.busy();
        }
        try {
            return work.get();
        } finally {
            busy.remove(id);
        }
    }
}
