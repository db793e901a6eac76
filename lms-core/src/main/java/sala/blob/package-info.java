/**
 * Files, each named by the SHA-256 of its bytes. Start at {@link sala.blob.BlobStore}, the port, and
 * {@link sala.blob.KeptBlobs}, its upkeep; what is still needed is known by {@link sala.blob.BlobReferences}, so that
 * collection never deletes a file in use.
 */
@NullMarked
package sala.blob;

import org.jspecify.annotations.NullMarked;
