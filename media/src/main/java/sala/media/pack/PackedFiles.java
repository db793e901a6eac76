package sala.media.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sala.media.transcode.Unplayable.Reason;

/**
 * The files in a zip under the paths by which they find each other. Its directory is looked at before it is read, names
 * that lead outside make all of it refused, and no file gives more bytes than it announced.
 */
public final class PackedFiles implements AutoCloseable {

    /** More than any lesson has. */
    static final int MOST_FILES = 10_000;

    static final long MOST_BYTES = 2L << 30;

    /** Files that are packed tighter than this are no lessons; small ones may be. */
    private static final long TIGHTEST = 200;

    private static final long SMALL = 16L << 20;

    private final ZipFile zip;
    private final Map<String, Packed> files;

    private PackedFiles(ZipFile zip, Map<String, Packed> files) {
        this.zip = zip;
        this.files = files;
    }

    /**
     * The caller closes it.
     *
     * @throws PackageRefused when it is broken or dangerous, with the reason
     */
    public static PackedFiles open(Path file) throws IOException {
        ZipTail.of(file).requireAtMost(MOST_FILES);
        ZipFile zip = zip(file);
        try {
            return new PackedFiles(zip, read(zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Every byte of a name as one sign, unless the archive says that its names are UTF-8. */
    private static ZipFile zip(Path file) throws PackageRefused {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException | IllegalArgumentException e) {
            throw new PackageRefused(Reason.PACKAGE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Packed> read(ZipFile zip) throws PackageRefused {
        Map<String, Packed> files = new LinkedHashMap<>();
        long bytes = 0;
        for (ZipEntry entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
            requireSound(entry);
            bytes += entry.getSize();
            String path = PackedPath.of(entry.getName());
            files.putIfAbsent(key(path), new Packed(path, entry));
        }
        if (bytes > MOST_BYTES) {
            throw new PackageRefused(Reason.PACKAGE_BOMB, bytes + " bytes");
        }
        return files;
    }

    private static void requireSound(ZipEntry entry) throws PackageRefused {
        if (entry.getSize() < 0) {
            throw new PackageRefused(Reason.PACKAGE_BROKEN, "no length");
        }
        if (entry.getSize() > SMALL && entry.getSize() / TIGHTEST > entry.getCompressedSize()) {
            throw new PackageRefused(Reason.PACKAGE_BOMB, entry.getCompressedSize() + " for " + entry.getSize());
        }
    }

    public Collection<Packed> all() {
        return files.values();
    }

    /** By its path, in whatever case: many were written for disks that do not mind. */
    public Optional<Packed> find(String path) {
        return Optional.ofNullable(files.get(key(path)));
    }

    public boolean hasFolder(String prefix) {
        return files.keySet().stream().anyMatch(path -> path.startsWith(key(prefix)));
    }

    /** The page with which a package of pages begins; empty when there is none that can only be meant. */
    public Optional<Packed> entry() {
        List<Packed> pages = files.values().stream()
                .filter(packed -> packed.path().toLowerCase(Locale.ROOT).matches(".*\\.x?html?"))
                .sorted(Comparator.comparingInt(Packed::depth))
                .toList();
        List<Packed> indexes =
                pages.stream().filter(packed -> packed.stem().equals("index")).toList();
        return alone(indexes).or(() -> alone(pages));
    }

    /** The one that lies highest. */
    private static Optional<Packed> alone(List<Packed> pages) {
        List<Packed> highest = new ArrayList<>(pages);
        highest.removeIf(page -> page.depth() > pages.get(0).depth());
        return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
    }

    /** The caller closes the stream. */
    public InputStream open(Packed file) throws IOException {
        try {
            return new AnnouncedStream(zip.getInputStream(file.entry), file.bytes());
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new PackageRefused(locked ? Reason.ENCRYPTED : Reason.PACKAGE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** One file in it. */
    public static final class Packed {

        private final String path;
        private final ZipEntry entry;

        Packed(String path, ZipEntry entry) {
            this.path = path;
            this.entry = entry;
        }

        /** From the root of the package, as links write it. */
        public String path() {
            return path;
        }

        public long bytes() {
            return entry.getSize();
        }

        int depth() {
            return (int) path.chars().filter(sign -> sign == '/').count();
        }

        String stem() {
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            return name.replaceFirst("\\.[^.]*$", "");
        }
    }
}
