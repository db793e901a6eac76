package sala.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import sala.blob.Blob;
import sala.blob.BlobStore;

/** A blob that is on this node. */
record BlobContent(BlobStore blobs, Blob blob) implements FileContent {

    private static final int BUFFER = 64 << 10;

    @Override
    public long size() {
        return blob.size();
    }

    @Override
    public String tag() {
        return blob.hash().hex();
    }

    @Override
    public void write(ByteRange part, OutputStream out) throws IOException {
        try (SeekableByteChannel channel = blobs.open(blob.hash())) {
            channel.position(part.first());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            for (long left = part.length(); left > 0; left -= buffer.position()) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                if (channel.read(buffer) < 0) {
                    throw new IOException("blob " + blob.hash() + " ends before its length");
                }
                out.write(buffer.array(), 0, buffer.position());
            }
        }
    }
}
