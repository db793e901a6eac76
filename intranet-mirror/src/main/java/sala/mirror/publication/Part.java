package sala.mirror.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import sala.blob.BlobStore;
import sala.blob.Hash;

/**
 * An open file from some place on, to be sent.
 *
 * @param from where it begins; {@code size} when the other side has all of it
 * @param size of the whole file
 */
public record Part(SeekableByteChannel channel, long from, long size) implements Closeable {

    static Part open(BlobStore blobs, Hash hash, long from) {
        SeekableByteChannel channel = blobs.open(hash);
        try {
            long size = channel.size();
            long begin = Math.min(Math.max(0, from), size);
            channel.position(begin);
            return new Part(channel, begin, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long length() {
        return size - from;
    }

    /** Sends what is left, through a small buffer. */
    public void sendTo(OutputStream out) throws IOException {
        InputStream in = Channels.newInputStream(channel);
        in.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
