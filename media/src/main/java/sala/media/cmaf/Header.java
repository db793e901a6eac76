package sala.media.cmaf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands before the first segment of a rendition: how it is coded, and how time is counted in it. */
public final class Header {

    private static final int ENOUGH = 64 * 1024;
    /** From the start of a picture's sample entry to the boxes in it. */
    private static final int PICTURE_ENTRY = 78;

    private final Box movie;

    private Header(Box movie) {
        this.movie = movie;
    }

    public static Header of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(ENOUGH));
            return Box.in(bytes, 0, bytes.limit()).stream()
                    .filter(box -> box.type().equals("moov"))
                    .findFirst()
                    .map(Header::new)
                    .orElseThrow(() -> new IOException("no header in " + file.getFileName()));
        }
    }

    /** How many units of time make a second. */
    long timescale() throws IOException {
        Box media = required("trak/mdia/mdhd");
        return Integer.toUnsignedLong(media.number(media.version() == 1 ? 20 : 12));
    }

    /** What its codec is called in RFC 6381, read from the file rather than believed. */
    public String codecs() throws IOException {
        Box entry = entry();
        return switch (entry.type()) {
            case "avc1" -> h264(configuration(entry, "avcC"));
            case "av01" -> av1(configuration(entry, "av1C"));
            case "mp4a" -> "mp4a.40.2";
            case "Opus" -> "opus";
            default -> throw new IOException("an unexpected codec: " + entry.type());
        };
    }

    /** Whether segments made under one header play under the other. */
    boolean isLike(Header other) throws IOException {
        return bytes(entry()).equals(bytes(other.entry())) && timescale() == other.timescale();
    }

    private Box entry() throws IOException {
        Box list = required("trak/mdia/minf/stbl/stsd");
        List<Box> entries = Box.in(list.bytes(), list.content() + 8, list.end());
        if (entries.isEmpty()) {
            throw new IOException("no sample entry");
        }
        return entries.get(0);
    }

    private static Box configuration(Box entry, String type) throws IOException {
        Optional<Box> found = Box.in(entry.bytes(), entry.content() + PICTURE_ENTRY, entry.end()).stream()
                .filter(box -> box.type().equals(type))
                .findFirst();
        return found.orElseThrow(() -> new IOException("no " + type));
    }

    /** Profile, constraints and level (ISO/IEC 14496-15, 5.3.3.1). */
    private static String h264(Box avcC) {
        return String.format(Locale.ROOT, "avc1.%02x%02x%02x", unsigned(avcC, 1), unsigned(avcC, 2), unsigned(avcC, 3));
    }

    /** Profile, level, tier and depth (AV1 in ISOBMFF, 2.3.3 and 5). */
    private static String av1(Box av1C) {
        int profileAndLevel = unsigned(av1C, 1);
        int flags = unsigned(av1C, 2);
        int depth = (flags & 0x40) == 0 ? 8 : (flags & 0x20) == 0 ? 10 : 12;
        return String.format(
                Locale.ROOT,
                "av01.%d.%02d%s.%02d",
                profileAndLevel >> 5,
                profileAndLevel & 0x1f,
                (flags & 0x80) == 0 ? "M" : "H",
                depth);
    }

    private Box required(String path) throws IOException {
        return movie.at(path).orElseThrow(() -> new IOException("no " + path));
    }

    private static int unsigned(Box box, int offset) {
        return box.bytes().get(box.content() + offset) & 0xff;
    }

    private static ByteBuffer bytes(Box box) {
        return box.bytes().slice(box.start(), box.end() - box.start());
    }
}
