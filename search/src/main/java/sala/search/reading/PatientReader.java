package sala.search.reading;

import java.nio.file.Path;

/** Reads what {@link TextReader} has not read in its share of time, with all the time that a file may take. */
public final class PatientReader implements AutoCloseable {

    private final TextReader reader;

    public PatientReader(TextReader reader) {
        this.reader = reader;
    }

    public ReadText read(Path file, String fileName) {
        return reader.read(file, fileName);
    }

    @Override
    public void close() {
        reader.close();
    }
}
