package sala.media.teletext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends pages of teletext, as a television station would. */
public final class TeletextSender {

    private static final int SUBTITLES = 8;

    private final int magazine;
    private final int page;
    private final int language;

    /**
     * @param page such as 0x88 for page 888 of magazine 8
     * @param language which thirteen letters differ, as the head of a page says it
     */
    public TeletextSender(int magazine, int page, int language) {
        this.magazine = magazine;
        this.page = page;
        this.language = language;
    }

    /** A packet with a whole page of subtitles; without lines it takes away what shows. */
    public byte[] subtitles(String... lines) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(0x10);
        packet.writeBytes(head(SUBTITLES));
        for (int i = 0; i < lines.length; i++) {
            packet.writeBytes(unit(20 + 2 * i, boxed(lines[i])));
        }
        return packet.toByteArray();
    }

    /** A packet with a page that is no subtitle. */
    public byte[] news(String line) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(0x10);
        packet.writeBytes(head(0));
        packet.writeBytes(unit(1, boxed(line)));
        return packet.toByteArray();
    }

    private byte[] head(int purpose) {
        byte[] data = new byte[Line.BYTES];
        Arrays.fill(data, odd(' '));
        int[] nibbles = {page & 15, page >> 4, 0, 8, 0, purpose, 0, language << 1 | 1};
        for (int i = 0; i < nibbles.length; i++) {
            data[i] = Hamming.encode(nibbles[i]);
        }
        return unit(0, data);
    }

    private static byte[] boxed(String line) {
        byte[] data = new byte[Line.BYTES];
        Arrays.fill(data, odd(' '));
        byte[] letters = ("\r\u000b\u000b" + line + "\n\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < letters.length; i++) {
            data[2 + i] = odd(letters[i]);
        }
        return data;
    }

    private byte[] unit(int row, byte[] data) {
        byte[] unit = new byte[2 + Line.UNIT];
        byte[] before = {(byte) 0xe4, (byte) 0x27, Hamming.encode(magazine & 7 | row << 3 & 8), Hamming.encode(row >> 1)
        };
        unit[0] = 3;
        unit[1] = Line.UNIT;
        for (int i = 0; i < Line.UNIT; i++) {
            byte one = i < before.length ? before[i] : data[i - before.length];
            unit[2 + i] = (byte) (Integer.reverse(one & 0xff) >>> 24);
        }
        return unit;
    }

    private static byte odd(int letter) {
        return (byte) (Integer.bitCount(letter) % 2 == 0 ? letter | 0x80 : letter);
    }
}
