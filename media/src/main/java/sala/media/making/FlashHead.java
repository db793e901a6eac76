package sala.media.making;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZIOException;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * A Flash film (SWF File Format 19, chapter 2), as far as it can be told that it cannot run, or would be too much for a
 * player.
 */
final class FlashHead {

    private static final int HEADER = 8;

    /** Programs that make films use a few megabytes for packing them; this is the server's memory. */
    private static final int LARGEST_DICTIONARY = 32 << 20;

    private FlashHead() {}

    /** @throws Unplayable when the film is cut short, or is none */
    static void check(Path film) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(film))) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                throw new Unplayable(Reason.TRUNCATED, "no header");
            }
            long announced = Integer.toUnsignedLong(little(header, 4));
            FlashBody.requireModest(announced);
            check(new FlashBody(unpacked(header[0], announced - HEADER, in)), announced);
        } catch (EOFException e) {
            throw new Unplayable(Reason.TRUNCATED, "no body");
        } catch (ZipException | XZIOException e) {
            throw new Unplayable(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static void check(FlashBody body, long announced) throws IOException {
        boolean shows = showAnything(body);
        if (HEADER + body.length() < announced) {
            throw new Unplayable(Reason.TRUNCATED, HEADER + body.length() + " of " + announced + " bytes");
        }
        if (!shows) {
            throw new Unplayable(Reason.DAMAGED, "no picture in it");
        }
    }

    /** Reads all of it, as far as it goes. */
    private static boolean showAnything(FlashBody body) throws IOException {
        boolean shows = false;
        try {
            shows = FlashTags.showAnything(body);
            body.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException e) {
            return shows;
        }
        return shows;
    }

    private static InputStream unpacked(byte packing, long length, InputStream in) throws IOException {
        return switch (packing) {
            case 'C' -> new InflaterInputStream(in);
            case 'Z' -> lzma(length, in);
            default -> in;
        };
    }

    /** How long it is packed, then LZMA's own first five bytes; how long it is unpacked stands in the film's header. */
    private static InputStream lzma(long length, InputStream in) throws IOException {
        byte[] head = in.readNBytes(9);
        if (head.length < 9) {
            throw new EOFException();
        }
        int dictionary = (int) Math.min(Integer.toUnsignedLong(little(head, 5)), Math.max(0, length));
        if (dictionary > LARGEST_DICTIONARY) {
            throw new Unplayable(Reason.PACKAGE_BOMB, "a dictionary of " + dictionary + " bytes");
        }
        return new LZMAInputStream(in, Math.max(0, length), head[4], dictionary);
    }

    private static int little(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
