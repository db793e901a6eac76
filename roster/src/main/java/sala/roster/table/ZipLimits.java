package sala.roster.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import sala.fault.Invalid;

/** Finds out how much a zip unpacks to before anything is unpacked that stays: a few kilobytes may hold gigabytes. */
public final class ZipLimits {

    private static final long ALL = 512L << 20;

    /** Texts that many cells share are held while a sheet is read. */
    private static final long SHARED_TEXTS = 64L << 20;

    private static final int ENTRIES = 2000;
    private static final int PIECE = 64 << 10;

    private ZipLimits() {}

    /**
     * The names of what is inside.
     *
     * @throws Invalid when it is broken or holds far more than a roster does
     */
    public static Set<String> namesIn(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Set<String> names = new HashSet<>();
            long room = ALL;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                room -= unpacked(zip, most(entry, room));
                require(names.size() <= ENTRIES);
            }
            return names;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("file", "roster.file-broken");
        }
    }

    private static long most(ZipEntry entry, long room) {
        boolean shared = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        return shared ? Math.min(SHARED_TEXTS, room) : room;
    }

    private static long unpacked(ZipInputStream zip, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            bytes += read;
            require(bytes <= most);
        }
        return bytes;
    }

    private static void require(boolean within) {
        if (!within) {
            throw new Invalid("file", "roster.file-bomb");
        }
    }
}
