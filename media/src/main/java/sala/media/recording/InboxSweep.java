package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sala.job.Chore;
import sala.media.disk.walk.RawPath;

/**
 * Takes recordings out of the inbox that were cut, or need not be, a week later: until then the rest of a lesson may
 * come, or the timetable be corrected. Those with which something is wrong stay until people have seen to it.
 */
@Singleton
public class InboxSweep implements Chore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Set<RecordingState> SETTLED =
            EnumSet.of(RecordingState.DONE, RecordingState.DUPLICATE, RecordingState.LEFT_OUT);

    private final RecordingInbox inbox;
    private final RecordingRows rows;
    private final Clock clock;

    @Inject
    public InboxSweep(RecordingInbox inbox, RecordingRows rows, Clock clock) {
        this.inbox = inbox;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-recordings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        if (Files.isDirectory(inbox.folder())) {
            in(inbox.folder()).filter(Files::isDirectory).forEach(this::sweep);
        }
    }

    private void sweep(Path own) {
        List<Path> files = in(own).toList();
        try {
            for (Path file : files) {
                if (isOld(file) && isSettled(file)) {
                    Files.delete(file);
                }
            }
            if (in(own).findAny().isEmpty()) {
                Files.delete(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOld(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.isBefore(clock.instant().minus(KEPT));
    }

    /** What no look has found is the rest of a copy that was cut off. */
    private boolean isSettled(Path file) {
        return rows.at(RawPath.of(file)).map(Recording::state).stream().allMatch(SETTLED::contains);
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
