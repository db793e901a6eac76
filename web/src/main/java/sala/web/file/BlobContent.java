package sala.web.file;

import jakarta.ws.rs.core.StreamingOutput;
import sala.blob.Blob;
import sala.blob.BlobStore;

/** A blob that is on this node. */
record BlobContent(BlobStore blobs, Blob blob) implements FileContent {

    @Override
    public long size() {
        return blob.size();
    }

    @Override
    public String tag() {
        return blob.hash().hex();
    }

    @Override
    public StreamingOutput part(ByteRange range) {
        return new BlobBody(blobs, blob.hash(), range);
    }
}
