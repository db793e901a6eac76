package sala.blob;

import java.util.UUID;

/** Who needs which blob. Written in the same transaction as the thing that needs it. */
public interface BlobReferences {

    /** Keeps the blob for this owner; holding twice is holding once. */
    void hold(Hash hash, String ownerKind, UUID owner);

    /** Lets go of all blobs of this owner. */
    void releaseAll(String ownerKind, UUID owner);
}
