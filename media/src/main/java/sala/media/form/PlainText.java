package sala.media.form;

import java.util.Locale;
import java.util.Set;

/**
 * Text without any form, as editors and spreadsheets save it. It begins like nothing, so that its name counts here,
 * too: what calls itself a recording is looked at as one, and refused with a reason.
 */
public final class PlainText {

    private static final Set<String> ENDINGS = Set.of("txt", "csv", "tsv", "md", "srt", "vtt");

    private PlainText() {}

    /** @param head the first bytes, all of them text in some encoding */
    public static boolean is(byte[] head, String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0
                && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT))
                && (isMarked(head) || isWritten(head));
    }

    /** As UTF-16, in which every other byte may be 0. */
    private static boolean isMarked(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        return mark == 0xfffe || mark == 0xfeff;
    }

    private static boolean isWritten(byte[] head) {
        for (byte letter : head) {
            if (letter >= 0 && letter < ' ' && !Character.isWhitespace(letter)) {
                return false;
            }
        }
        return head.length > 0;
    }
}
