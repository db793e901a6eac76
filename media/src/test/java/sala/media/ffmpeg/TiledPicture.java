package sala.media.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A HEIC as phones write it: a grid of tiles, each a picture of its own, and how the phone was held. */
final class TiledPicture {

    private static final int TILE = 512;

    private final int across;
    private final int down;
    private final byte[] decoder;
    private final byte[] tile;

    /** All tiles show the same. */
    private TiledPicture(int across, int down, byte[] movie) {
        this.across = across;
        this.down = down;
        this.decoder = box(movie, "hvcC");
        byte[] data = box(movie, "mdat");
        this.tile = Arrays.copyOfRange(data, 8, data.length);
    }

    /** @param quarters how often it is to be turned to the left to be upright */
    static Path of(Path folder, int width, int height, int quarters) {
        Path movie = TestFfmpeg.derive(
                folder,
                "tile.mp4",
                ("-frames:v 1 -an -vf scale=512:512 -pix_fmt yuv420p -c:v libx265 -preset ultrafast"
                                + " -x265-params log-level=none:info=0 -tag:v hvc1")
                        .split(" "));
        try {
            int across = (width + TILE - 1) / TILE;
            int down = (height + TILE - 1) / TILE;
            TiledPicture picture = new TiledPicture(across, down, Files.readAllBytes(movie));
            return Files.write(folder.resolve("tiles.heic"), picture.file(width, height, quarters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file(int width, int height, int quarters) {
        byte[] brands = box("ftyp", text("heic"), new byte[4], text("mif1heic"));
        int before = brands.length + meta(width, height, quarters, 0).length + 8;
        return all(brands, meta(width, height, quarters, before), box("mdat", tile));
    }

    private byte[] meta(int width, int height, int quarters, int at) {
        int tiles = across * down;
        int whole = tiles + 1;
        byte[] grid = ByteBuffer.allocate(8)
                .put(new byte[] {0, 0, (byte) (down - 1), (byte) (across - 1)})
                .putShort((short) width)
                .putShort((short) height)
                .array();
        ByteArrayOutputStream infos = new ByteArrayOutputStream();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ByteArrayOutputStream looks = new ByteArrayOutputStream();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        for (int id = 1; id <= tiles; id++) {
            infos.writeBytes(info(id, 1, "hvc1"));
            made.writeBytes(shorts(id));
            looks.writeBytes(all(shorts(id), new byte[] {2, (byte) 0x81, 2}));
            places.writeBytes(all(shorts(id, 0, 0, 1), ints(at, tile.length)));
        }
        infos.writeBytes(info(whole, 0, "grid"));
        looks.writeBytes(all(shorts(whole), new byte[] {2, 3, (byte) 0x84}));
        places.writeBytes(all(shorts(whole, 1, 0, 1), ints(0, grid.length)));
        byte[] looksOfAll = box(
                "ipco",
                decoder,
                box("ispe", ints(0, TILE, TILE)),
                box("ispe", ints(0, width, height)),
                box("irot", new byte[] {(byte) quarters}));
        return box(
                "meta",
                ints(0),
                box("hdlr", ints(0, 0), text("pict"), new byte[13]),
                box("pitm", ints(0), shorts(whole)),
                box("iinf", ints(0), shorts(whole), infos.toByteArray()),
                box("iref", ints(0), box("dimg", shorts(whole, tiles), made.toByteArray())),
                box("iprp", looksOfAll, box("ipma", ints(0, whole), looks.toByteArray())),
                box("idat", grid),
                box("iloc", ints(1 << 24), new byte[] {0x44, 0}, shorts(whole), places.toByteArray()));
    }

    private static byte[] info(int id, int hidden, String type) {
        return box("infe", ints(2 << 24 | hidden), shorts(id, 0), text(type), new byte[1]);
    }

    private static byte[] box(String name, byte[]... parts) {
        byte[] inside = all(parts);
        return all(ints(inside.length + 8), text(name), inside);
    }

    /** The first box of that name, wherever it lies. */
    private static byte[] box(byte[] file, String name) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(name) - 4;
        return Arrays.copyOfRange(file, at, at + ByteBuffer.wrap(file).getInt(at));
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 4);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] shorts(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 2);
        for (int number : numbers) {
            bytes.putShort((short) number);
        }
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] all(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
