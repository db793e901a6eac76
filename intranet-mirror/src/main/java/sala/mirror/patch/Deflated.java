package sala.mirror.patch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import sala.mirror.patch.Members.Span;

/** Packs and unpacks members of archives as zlib does, of which all but a few programs make them. */
final class Deflated {

    /** The usual first. */
    private static final int[] LEVELS = {6, 9, 1, 5, 8, 7, 4, 3, 2};

    private static final int BUFFER = 64 * 1024;

    private Deflated() {}

    /**
     * Inflates what begins there.
     *
     * @param most bytes that come out
     * @return where the packed bytes end; empty when they are none, or give more
     */
    static OptionalLong inflate(SeekableByteChannel packed, long at, FileChannel to, long most) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] out = new byte[BUFFER];
        try {
            long read = at;
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.needsInput()) {
                    byte[] some = Members.read(packed, read, BUFFER);
                    if (some.length == 0) {
                        return OptionalLong.empty();
                    }
                    inflater.setInput(some);
                    read += some.length;
                }
                int count = inflater.inflate(out);
                if (count == 0 && inflater.needsDictionary()) {
                    return OptionalLong.empty();
                }
                Members.write(to, out, count);
            }
            return inflater.finished() ? OptionalLong.of(read - inflater.getRemaining()) : OptionalLong.empty();
        } catch (DataFormatException noMember) {
            return OptionalLong.empty();
        } finally {
            inflater.end();
        }
    }

    /** The level at which the one gives the other byte for byte. */
    static OptionalInt level(Span packed, Span inflated) throws IOException {
        for (int level : LEVELS) {
            Comparison same = new Comparison(packed);
            deflate(inflated, level, same);
            if (same.isAll()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** Who gets packed bytes. */
    interface Taker {
        /** Whether more are wanted. */
        boolean take(byte[] bytes, int count) throws IOException;
    }

    static void deflate(Span inflated, int level, Taker to) throws IOException {
        if (IntStream.of(LEVELS).noneMatch(known -> known == level)) {
            throw new IOException("no such level");
        }
        Deflater deflater = new Deflater(level, true);
        byte[] out = new byte[BUFFER];
        try {
            long at = inflated.from();
            while (!deflater.finished()) {
                if (deflater.needsInput()) {
                    byte[] some = Members.read(inflated.bytes(), at, (int) Math.min(BUFFER, inflated.to() - at));
                    at += some.length;
                    deflater.setInput(some);
                    if (at == inflated.to() || some.length == 0) {
                        deflater.finish();
                    }
                }
                if (!to.take(out, deflater.deflate(out))) {
                    return;
                }
            }
        } finally {
            deflater.end();
        }
    }

    /** Compares what comes with what lies there. */
    private static final class Comparison implements Taker {

        private final Span expected;
        private long at;
        private boolean same = true;

        Comparison(Span expected) {
            this.expected = expected;
            this.at = expected.from();
        }

        @Override
        public boolean take(byte[] bytes, int count) throws IOException {
            int most = (int) Math.min(count, expected.to() - at);
            byte[] there = Members.read(expected.bytes(), at, most);
            same &= most == count && Arrays.equals(there, 0, there.length, bytes, 0, count);
            at += count;
            return same;
        }

        boolean isAll() {
            return same && at == expected.to();
        }
    }
}
