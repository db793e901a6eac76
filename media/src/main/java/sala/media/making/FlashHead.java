package sala.media.making;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * A Flash film (SWF File Format 19, chapter 2), as far as it can be told that it cannot run, or would be too much for a
 * player.
 */
final class FlashHead {

    private static final int HEADER = 8;

    /** What every film has behind the header: the size of its stage, at least. */
    private static final int STAGE = 8;

    private static final long MOST = 256 << 20;

    private FlashHead() {}

    /** @throws Unplayable when the film is cut short, or is none */
    static void check(Path film) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(film))) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                throw new Unplayable(Reason.TRUNCATED, "no header");
            }
            long announced = Integer.toUnsignedLong(
                    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            requireModest(announced);
            switch (header[0]) {
                case 'F' -> requireAll(announced, Files.size(film));
                case 'C' -> requireAll(announced, HEADER + inflated(in));
                default -> requireAll(HEADER + STAGE, Files.size(film));
            }
        }
    }

    private static void requireAll(long announced, long size) {
        if (size < announced) {
            throw new Unplayable(Reason.TRUNCATED, size + " of " + announced + " bytes");
        }
    }

    /** Players unpack a film into memory before they show any of it. */
    private static void requireModest(long size) {
        if (size > MOST) {
            throw new Unplayable(Reason.PACKAGE_BOMB, size + " bytes");
        }
    }

    /** How much comes out, as far as it goes; not more than is needed to know that it is too much. */
    private static long inflated(InputStream in) throws IOException {
        long all = 0;
        byte[] piece = new byte[64 << 10];
        try (InputStream film = new InflaterInputStream(in)) {
            for (int n = film.read(piece); n >= 0; n = film.read(piece)) {
                all += n;
                requireModest(all);
            }
        } catch (EOFException e) {
            return all;
        } catch (ZipException e) {
            throw new Unplayable(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
        return all;
    }
}
