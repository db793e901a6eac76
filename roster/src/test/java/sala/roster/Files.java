package sala.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that other programs made: LibreOffice, openpyxl, iconv, Python's csv. */
public final class Files {

    private Files() {}

    public static byte[] named(String name) {
        try (InputStream file = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
