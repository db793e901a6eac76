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

/** The first bytes of a Flash film (SWF File Format 19, chapter 2), as far as they tell of a film that cannot run. */
final class FlashHead {

    private static final int HEADER = 8;

    /** What every film has behind the header: the size of its stage, at least. */
    private static final int STAGE = 8;

    private FlashHead() {}

    /** @throws Unplayable when the film is cut short, or is none */
    static void check(Path film) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(film))) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                throw new Unplayable(Reason.TRUNCATED, "no header");
            }
            switch (header[0]) {
                case 'F' ->
                    requireAll(
                            Integer.toUnsignedLong(ByteBuffer.wrap(header)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .getInt(4)),
                            Files.size(film));
                case 'C' -> requireInflates(in);
                default -> requireAll(HEADER + STAGE, Files.size(film));
            }
        }
    }

    private static void requireAll(long announced, long size) {
        if (size < announced) {
            throw new Unplayable(Reason.TRUNCATED, size + " of " + announced + " bytes");
        }
    }

    private static void requireInflates(InputStream in) throws IOException {
        try (InputStream film = new InflaterInputStream(in)) {
            if (film.readNBytes(STAGE).length < STAGE) {
                throw new Unplayable(Reason.TRUNCATED, "no stage");
            }
        } catch (ZipException | EOFException e) {
            throw new Unplayable(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }
}
