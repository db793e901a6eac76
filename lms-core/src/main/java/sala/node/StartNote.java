package sala.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line in the data folder that tells the launcher how far the start is, for those who wait: nobody can ask this node
 * before it is there (docs/adr/0066).
 */
record StartNote(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(StartNote.class);

    /** What cannot be written is no reason not to start. */
    void write(String line) {
        Path note = data.resolve("run/start");
        Path unfinished = note.resolveSibling("start.new");
        try {
            Files.createDirectories(note.getParent());
            Files.writeString(unfinished, line.strip() + "\n");
            Files.move(unfinished, note, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("How far the start is could not be noted", e);
        }
    }
}
