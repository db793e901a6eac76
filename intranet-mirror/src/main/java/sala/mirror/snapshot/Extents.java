package sala.mirror.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sala.blob.Blob;
import sala.blob.Hashing;

/**
 * What each megabyte of a large file hashes to: so a node that has a spoiled one finds what of it must come again.
 * Nothing is believed for them: whether a file is right is decided by the hash of the whole, which the signed list
 * names. Wrong ones cost a fetch of the whole file, and no more.
 */
public final class Extents {

    public static final int LENGTH = 1 << 20;

    /** Smaller files come again as a whole. */
    public static final long LARGE = 4L << 20;

    /** More than any disk of a school; a list that says more wants to fill the memory. */
    private static final long LARGEST = 1L << 40;

    /** Bytes of SHA-256 that are kept: enough to tell right from spoiled. */
    private static final int HASH = 16;

    private final byte[] hashes;

    private Extents(byte[] hashes) {
        this.hashes = hashes;
    }

    /** Whether a file has them at all. */
    public static boolean areOf(Blob file) {
        return file.size() > LARGE && file.size() <= LARGEST;
    }

    /** How many bytes all of them are on the wire. */
    public static int size(Blob file) {
        return Math.toIntExact((file.size() + LENGTH - 1) / LENGTH) * HASH;
    }

    /** Empty when these cannot be those of this file. */
    public static Optional<Extents> read(byte[] bytes, Blob file) {
        return areOf(file) && bytes.length == size(file) ? Optional.of(new Extents(bytes.clone())) : Optional.empty();
    }

    /**
     * Reads a whole file; empty when its bytes are not those that its name promises.
     *
     * @param in from the first byte on
     */
    public static Optional<Extents> of(Blob file, ReadableByteChannel in) throws IOException {
        ByteBuffer hashes = ByteBuffer.allocate(size(file));
        Hashing whole = new Hashing();
        ByteBuffer extent = ByteBuffer.allocate(LENGTH);
        for (long at = 0; at < file.size(); at += LENGTH) {
            int length = length(file, at);
            if (!fill(in, extent.clear().limit(length))) {
                return Optional.empty();
            }
            whole.add(extent.array(), length);
            hashes.put(hash(extent.array(), length));
        }
        return whole.blob().equals(file) ? Optional.of(new Extents(hashes.array())) : Optional.empty();
    }

    private static boolean fill(ReadableByteChannel in, ByteBuffer extent) throws IOException {
        while (extent.hasRemaining()) {
            if (in.read(extent) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where those begin that are not as they should be in what lies here, or that the disk does not give. */
    public List<Long> spoiled(Blob file, FileChannel here) {
        List<Long> spoiled = new ArrayList<>();
        ByteBuffer extent = ByteBuffer.allocate(LENGTH);
        for (long at = 0; at < file.size(); at += LENGTH) {
            if (!isRight(here, at, extent.clear().limit(length(file, at)))) {
                spoiled.add(at);
            }
        }
        return spoiled;
    }

    private boolean isRight(FileChannel here, long at, ByteBuffer extent) {
        int place = (int) (at / LENGTH) * HASH;
        try {
            while (extent.hasRemaining()) {
                if (here.read(extent, at + extent.position()) < 0) {
                    throw new EOFException();
                }
            }
            return Arrays.equals(hash(extent.array(), extent.limit()), Arrays.copyOfRange(hashes, place, place + HASH));
        } catch (IOException badSector) {
            return false;
        }
    }

    private static int length(Blob file, long at) {
        return (int) Math.min(LENGTH, file.size() - at);
    }

    private static byte[] hash(byte[] bytes, int length) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, length);
        return Arrays.copyOf(digest.digest(), HASH);
    }

    /** As they are kept and sent. */
    public byte[] bytes() {
        return hashes.clone();
    }
}
