package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import sala.web.file.grizzly.GrizzlyLine;

/** Sends files as fast as their lines take them, and no thread waits for a slow one. */
@Singleton
class Lines {

    private final StalledLines stalled;

    @Inject
    Lines(StalledLines stalled) {
        this.stalled = stalled;
    }

    /** The head is written, but may not be out yet. The answer may not be finished yet when this returns. */
    void send(SentFile sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sent.part().length() == 0) {
            return;
        }
        Optional<GrizzlyLine> line = GrizzlyLine.of(request);
        Reading reading = sent.file().open();
        Optional<FileChannel> file = reading.file();
        if (line.isPresent() && file.isPresent()) {
            response.flushBuffer();
            if (line.get().isOpenForFiles()) {
                new KernelTransfer(line.get(), stalled).begin(file.get(), sent.part(), request);
                return;
            }
        }
        new Transfer(reading, sent.part(), response.getOutputStream(), line.orElse(null), stalled).begin(request);
    }
}
