package sala.media.disk.walk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sala.media.disk.name.ReadableName;

/**
 * A zip file as a folder. Names in them are often in windows-874; bytes that blow up when unpacked are refused before
 * they are, and no more is ever unpacked than was announced.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 64L << 30;
    /** Files that are packed tighter than this are no lessons; small ones may be. */
    private static final long TIGHTEST = 200;

    private static final long SMALL = 16L << 20;

    /** Whatever has one of these at its root is a whole that does not work in pieces. */
    private static final Set<String> PACKAGES =
            Set.of("imsmanifest.xml", "h5p.json", "tincan.xml", "index.html", "index.htm", "[content_types].xml");

    private final ZipFile zip;

    /** The caller closes it. */
    Archive(Path file) throws IOException {
        this.zip = open(file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * The files in it, without folders.
     *
     * @throws Refused when it is no archive of lessons
     */
    static List<Entry> entries(Path file) throws IOException {
        try (ZipFile zip = open(file)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Refused(Trouble.ARCHIVE_BOMB);
            }
            List<Entry> all = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(Archive::entry)
                    .toList();
            if (all.stream().mapToLong(Entry::bytes).sum() > MOST_BYTES) {
                throw new Refused(Trouble.ARCHIVE_BOMB);
            }
            if (all.stream().anyMatch(Archive::makesAPackage)) {
                throw new Refused(Trouble.ARCHIVE_PACKAGE);
            }
            return all;
        }
    }

    /** The caller closes the stream. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no entry of that name");
        }
        return new EntryStream(zip.getInputStream(entry), entry.getSize());
    }

    /** Every byte of a name as one sign, unless the archive says that its names are UTF-8. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new ZipException("names that are not what they say: " + e.getMessage());
        }
    }

    private static Entry entry(ZipEntry entry) {
        List<String> path = Arrays.stream(entry.getName().split("[/\\\\]"))
                .map(ReadableName::of)
                .filter(name -> !name.isEmpty() && !name.equals("..") && !name.equals("."))
                .toList();
        long bytes = Math.max(0, entry.getSize());
        Instant modified = entry.getLastModifiedTime() == null
                ? Instant.EPOCH
                : entry.getLastModifiedTime().toInstant();
        return new Entry(
                entry.getName().replace('\0', '?'),
                path.isEmpty() ? List.of("?") : path,
                bytes,
                modified,
                trouble(entry));
    }

    private static String trouble(ZipEntry entry) {
        if (entry.getName().indexOf(0) >= 0 || entry.getSize() < 0) {
            return Trouble.ARCHIVE_BROKEN;
        }
        if (entry.getSize() == 0) {
            return Trouble.EMPTY;
        }
        boolean bomb = entry.getSize() > SMALL && entry.getSize() / TIGHTEST > entry.getCompressedSize();
        return bomb ? Trouble.ARCHIVE_BOMB : "";
    }

    private static boolean makesAPackage(Entry entry) {
        return entry.path().size() == 1 && PACKAGES.contains(entry.path().get(0).toLowerCase(Locale.ROOT));
    }

    /**
     * @param name as the archive has it, by which it is found again
     * @param path as people read it
     */
    record Entry(String name, List<String> path, long bytes, Instant modified, String trouble) {}

    /** An archive that is left alone. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Gives no more bytes than were announced. */
    private static final class EntryStream extends FilterInputStream {

        private long left;

        EntryStream(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            left -= Math.max(0, n);
            if (left < 0) {
                throw new ZipException("more bytes than announced");
            }
            return n;
        }
    }
}
