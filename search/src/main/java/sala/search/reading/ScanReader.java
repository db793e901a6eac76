package sala.search.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has no text by looking at its pictures, where the machine has a program for that. It takes seconds a page,
 * so that it is never in the way of {@link TextReader}, and works at low priority.
 */
public final class ScanReader implements AutoCloseable {

    private final @Nullable TextReader reader;

    /** @param reader empty where nobody can see */
    public ScanReader(Optional<TextReader> reader) {
        this.reader = reader.orElse(null);
    }

    /** Whether it can see anything at all. */
    public boolean isThere() {
        return reader != null;
    }

    /** Empty where nobody can see. */
    public Optional<ReadText> read(Path file, String fileName) {
        return Optional.ofNullable(reader).map(there -> there.read(file, fileName));
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
