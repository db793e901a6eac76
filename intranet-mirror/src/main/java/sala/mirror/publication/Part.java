package sala.mirror.publication;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.mirror.stream.FrameWriter;

/**
 * An open file from some place on, to be sent.
 *
 * @param from where it begins; {@code size} when the other side has all of it
 * @param size of the whole file
 */
record Part(SeekableByteChannel channel, long from, long size) implements Closeable {

    private static final int BUFFER = 32 * 1024;

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

    /**
     * Sends so many bytes, through a small buffer.
     *
     * @throws IOException also when the file has fewer: it was cut off while it was read
     */
    void sendTo(FrameWriter out, long length) throws IOException {
        InputStream in = Channels.newInputStream(channel);
        byte[] buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int n = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (n == 0) {
                throw new EOFException("the file has become shorter");
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
