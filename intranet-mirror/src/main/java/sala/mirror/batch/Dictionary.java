package sala.mirror.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What most batches say, known to both ends. Batches of version 1 are packed with exactly these bytes: a better
 * dictionary is another file, for another version.
 */
final class Dictionary {

    static final byte[] BYTES = read("dictionary-1.bin");

    private Dictionary() {}

    private static byte[] read(String name) {
        try (InputStream in = Dictionary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
