package sala.roster.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells in which alphabet an office program saved a text, without holding the text. */
final class OfficeAlphabet {

    /** What Windows makes of TIS-620: the same letters and a few signs more. */
    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private static final int LITTLE_ENDIAN = 0xfffe;
    private static final int BIG_ENDIAN = 0xfeff;
    private static final int PIECE = 8192;

    private OfficeAlphabet() {}

    static Charset of(byte[] file) {
        return switch (mark(file)) {
            case LITTLE_ENDIAN -> StandardCharsets.UTF_16LE;
            case BIG_ENDIAN -> StandardCharsets.UTF_16BE;
            default -> isUtf8(file) ? StandardCharsets.UTF_8 : THAI_WINDOWS;
        };
    }

    static boolean isMarked(byte[] file) {
        return mark(file) == LITTLE_ENDIAN || mark(file) == BIG_ENDIAN;
    }

    private static int mark(byte[] file) {
        return file.length < 2 ? 0 : (file[0] & 0xff) << 8 | file[1] & 0xff;
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(in, piece, true);
        }
        return !result.isError();
    }
}
