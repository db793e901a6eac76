package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes into a JPEG what a phone does: that it was held upright, who made it, and where. */
final class PhonePicture {

    static final String MAKER = "SalaPhone";

    private PhonePicture() {}

    static Path of(Path jpeg) {
        try {
            byte[] picture = Files.readAllBytes(jpeg);
            byte[] exif = exif();
            ByteBuffer all = ByteBuffer.allocate(picture.length + exif.length + 4);
            all.put(picture, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
            all.put(exif).put(picture, 2, picture.length - 2);
            return Files.write(jpeg.resolveSibling("phone.jpg"), all.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory with maker, turn to the right and the place of a directory with a latitude. */
    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010f, 2, MAKER.length() + 1).putInt(50);
        entry(exif, 0x0112, 3, 1).putInt(6);
        entry(exif, 0x8825, 4, 1).putInt(70);
        exif.putInt(0).put(MAKER.getBytes(StandardCharsets.US_ASCII));
        exif.position(6 + 70).putShort((short) 2);
        entry(exif, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(exif, 2, 5, 3).putInt(104);
        exif.putInt(0).position(6 + 104);
        exif.putInt(13).putInt(1).putInt(45).putInt(1).putInt(0).putInt(1);
        return exif.array();
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
