package sala.media.making;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;

/** Flash films of one picture, packed in each way. */
public final class Films {

    private static final int HEADER = 8;
    private static final int DICTIONARY = 1 << 16;

    private Films() {}

    /** @param notes how many bytes of words about itself it carries */
    public static byte[] plain(int notes) {
        byte[] body = body(notes);
        return film('F', HEADER + body.length, body);
    }

    public static byte[] deflated(int notes) {
        byte[] body = body(notes);
        return film('C', HEADER + body.length, deflate(body));
    }

    public static byte[] lzma(int notes) {
        byte[] body = body(notes);
        byte[] packed = lzma(body);
        byte[] sized = ByteBuffer.allocate(9 + packed.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(packed.length)
                .put((byte) 0x5d)
                .putInt(DICTIONARY)
                .put(packed)
                .array();
        return film('Z', HEADER + body.length, sized);
    }

    /** @param announced how long it says to be, with its head */
    public static byte[] film(char packing, int announced, byte[] body) {
        return ByteBuffer.allocate(HEADER + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((packing + "WS\n").getBytes(StandardCharsets.ISO_8859_1))
                .putInt(announced)
                .put(body)
                .array();
    }

    /** A stage without size, one piece of words, one picture, the end. */
    private static byte[] body(int notes) {
        return ByteBuffer.allocate(5 + 6 + notes + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0, 0, 12, 1, 0})
                .putShort((short) (77 << 6 | 0x3f))
                .putInt(notes)
                .put(new byte[notes])
                .putShort((short) (1 << 6))
                .putShort((short) 0)
                .array();
    }

    public static byte[] deflate(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] lzma(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            LZMA2Options options = new LZMA2Options();
            options.setDictSize(DICTIONARY);
            try (OutputStream out = new LZMAOutputStream(packed, options, false)) {
                out.write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
