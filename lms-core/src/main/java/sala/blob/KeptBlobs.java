package sala.blob;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The blobs that this node keeps itself, with what their upkeep needs. */
public interface KeptBlobs extends BlobStore {

    /** Deletes a blob, if it is there. Only for {@link BlobCollection}, which knows that nobody needs it. */
    void delete(Hash hash);

    /**
     * Whether its bytes still are those of its name; reads all of them. An unreadable place of the disk is unsound.
     *
     * @throws NoSuchBlob when it is not there
     */
    default boolean isSound(Hash hash) {
        return isSound(hash, nanos -> {});
    }

    /**
     * The same at somebody's leisure.
     *
     * @param between hears after each part how long that took, and waits as it likes
     */
    boolean isSound(Hash hash, Between between);

    /** Told of each part that was read. */
    @FunctionalInterface
    interface Between {
        void read(long nanos);
    }

    /** Sets a rotten blob aside: it is not found any more, until it is stored again. */
    void quarantine(Hash hash);

    /**
     * Takes a blob that was set aside out of the store: most of its bytes may still be right.
     *
     * @param to a name that is not taken
     * @return whether one was set aside
     */
    boolean salvage(Hash hash, Path to);

    /** Goes through the names of all blobs, in no order and with little memory. */
    void eachName(Consumer<Hash> name);
}
