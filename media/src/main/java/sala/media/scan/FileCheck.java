package sala.media.scan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.media.item.MediaItem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * Asks whether there is a malicious program in a file before anything is made of it, where the keeper of the node wants
 * that. A file that nobody could ask about is never passed.
 */
@Singleton
public class FileCheck {

    /** For nodes that do not ask. */
    public static final FileCheck OFF = new FileCheck("");

    private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);
    private static final String SETTING = "sala.clamd";

    private final Optional<Clamd> clamd;

    @Inject
    public FileCheck() {
        this(System.getProperty(SETTING, ""));
    }

    /** @param place where clamd is; empty for nowhere */
    public FileCheck(String place) {
        this.clamd = place.isBlank() ? Optional.empty() : Optional.of(Clamd.at(place.strip()));
    }

    public boolean isOn() {
        return clamd.isPresent();
    }

    /**
     * Returns when nothing is known against the file, or nobody is to be asked.
     *
     * @throws Unplayable when there is a malicious program in it, or it is larger than clamd takes
     * @throws NotChecked when clamd does not answer, or not to the point
     */
    public void require(Path file) {
        if (clamd.isPresent()) {
            judge(ask(clamd.get(), file));
        }
    }

    private static String ask(Clamd clamd, Path file) {
        try {
            return clamd.ask(file);
        } catch (IOException e) {
            LOG.warn("Files wait, for clamd does not answer (sala.clamd): {}", e.getMessage());
            throw new NotChecked(String.valueOf(e.getMessage()));
        }
    }

    private static void judge(String answer) {
        if (answer.endsWith(" FOUND")) {
            LOG.warn("clamd has found a malicious program in a sent file: {}", answer);
            throw new Unplayable(Reason.INFECTED, answer);
        }
        if (answer.contains("size limit exceeded")) {
            LOG.warn("A sent file is larger than clamd takes: raise StreamMaxLength in clamd.conf");
            throw new Unplayable(Reason.TOO_LARGE_TO_CHECK, answer);
        }
        if (!answer.endsWith(": OK")) {
            throw new NotChecked(answer);
        }
    }

    /** Whether the file of an item must not be given to anybody: there is something in it, or nobody knows yet. */
    public boolean withholds(MediaItem item) {
        boolean found = item.reason().equals(Reason.INFECTED.code());
        boolean unknown = item.reason().equals(Reason.TOO_LARGE_TO_CHECK.code())
                || isOn() && !item.playable() && item.reason().isEmpty();
        return found || unknown;
    }
}
