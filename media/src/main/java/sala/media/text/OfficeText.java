package sala.media.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text as office programs save it: UTF-8, or UTF-16 with its mark, or Thai Windows. */
public final class OfficeText {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");
    private static final String MARK = "\uFEFF";

    private OfficeText() {}

    public static String of(byte[] bytes) {
        Charset marked = marked(bytes);
        String text = marked == null ? unmarked(bytes) : new String(bytes, marked);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfffe ? StandardCharsets.UTF_16LE : mark == 0xfeff ? StandardCharsets.UTF_16BE : null;
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, THAI_WINDOWS);
        }
    }
}
