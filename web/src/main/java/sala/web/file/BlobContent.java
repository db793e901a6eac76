package sala.web.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.OpenBlobs;

/** A blob that is on this node. */
record BlobContent(BlobStore blobs, OpenBlobs opened, Blob blob) implements FileContent {

    @Override
    public long size() {
        return blob.size();
    }

    @Override
    public String tag() {
        return blob.hash().hex();
    }

    @Override
    public Reading open() throws IOException {
        Optional<FileChannel> file = opened.find(blob.hash());
        return file.isPresent() ? new OfFile(file.get()) : new OfStore(blobs.open(blob.hash()));
    }

    private static int some(int got) throws IOException {
        if (got < 0) {
            throw new EOFException("a blob ends before its length");
        }
        return got;
    }

    /** Others read it, too. */
    private record OfFile(FileChannel channel) implements Reading {

        @Override
        public int read(long at, ByteBuffer into) throws IOException {
            return some(channel.read(into, at));
        }

        @Override
        public Optional<FileChannel> file() {
            return Optional.of(channel);
        }
    }

    private record OfStore(SeekableByteChannel channel) implements Reading {

        @Override
        public int read(long at, ByteBuffer into) throws IOException {
            return some(channel.position(at).read(into));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
