package sala.search.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.disk.Folders;

/**
 * Where reading processes put what they need for a while, such as pictures of pages: each in a folder of its own, which
 * goes with it.
 *
 * @param root nobody else writes there
 */
record WorkFolders(Path root) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolders.class);

    Path begin() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(root), "process-");
    }

    /** Also while the last of its writers is just ending; what is left is swept with the next start. */
    static void end(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException notYet) {
            LOG.debug("{} is left until the next start", folder, notYet);
        }
    }

    /** Takes away what a crash has left. */
    void sweep() {
        end(root);
    }
}
