package sala.web.file;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import sala.blob.BlobStore;
import sala.blob.Hash;

/** Sends a part of a blob, a buffer at a time. */
final class BlobBody implements StreamingOutput {

    private static final int BUFFER = 64 << 10;

    private final BlobStore blobs;
    private final Hash hash;
    private final ByteRange range;

    BlobBody(BlobStore blobs, Hash hash, ByteRange range) {
        this.blobs = blobs;
        this.hash = hash;
        this.range = range;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (SeekableByteChannel channel = blobs.open(hash)) {
            channel.position(range.first());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long left = range.length();
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int got = channel.read(buffer);
                if (got < 0) {
                    throw new IOException("blob " + hash + " ends before its length");
                }
                out.write(buffer.array(), 0, got);
                left -= got;
            }
        }
    }
}
