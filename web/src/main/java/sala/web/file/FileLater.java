package sala.web.file;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that shall follow the head of an answer; how {@link FileBodies} tells {@link FileFilter} of it. */
final class FileLater {

    private @Nullable SentFile file;

    private FileLater() {}

    /** Announces to the request that a file may be left for later. */
    static FileLater at(ServletRequest request) {
        FileLater later = new FileLater();
        request.setAttribute(FileLater.class.getName(), later);
        return later;
    }

    /** Empty where nobody would send it. */
    static Optional<FileLater> of(ServletRequest request) {
        return Optional.ofNullable((FileLater) request.getAttribute(FileLater.class.getName()));
    }

    void leave(SentFile body) {
        file = body;
    }

    Optional<SentFile> taken() {
        return Optional.ofNullable(file);
    }
}
