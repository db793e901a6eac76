package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.job.Chore;
import sala.media.disk.walk.RawPath;
import sala.media.recording.Recording.Print;

/**
 * Looks into the watched folders, and into the inbox, again and again. A file is taken when it looked the same at two
 * looks and has rested for a while; then its name is read, and its job begins. Nothing in the folders is changed.
 */
@Singleton
public class WatchFolders implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(WatchFolders.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    private static final int DEEPEST = 5;
    private static final Set<String> ENDINGS =
            Set.of("ts", "m2ts", "mts", "tp", "trp", "mpg", "mpeg", "mp4", "mkv", "mov", "flv", "avi", "wmv");

    private final WatchSettings settings;
    private final RecordingRows rows;
    private final RecordingInbox inbox;
    private final RecordingNames names;
    private final RecordingJobs jobs;
    private final Clock clock;

    @Inject
    public WatchFolders(
            RecordingRows rows, RecordingInbox inbox, RecordingNames names, RecordingJobs jobs, Clock clock) {
        this(WatchSettings.fromSystemProperties(), rows, inbox, names, jobs, clock);
    }

    WatchFolders(
            WatchSettings settings,
            RecordingRows rows,
            RecordingInbox inbox,
            RecordingNames names,
            RecordingJobs jobs,
            Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.inbox = inbox;
        this.names = names;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-folders";
    }

    @Override
    public Duration every() {
        return BETWEEN_LOOKS;
    }

    @Override
    public void run() {
        Stream.concat(settings.folders().stream(), Stream.of(inbox.folder()))
                .filter(Files::isDirectory)
                .forEach(this::look);
    }

    private void look(Path folder) {
        for (Found found : files(folder)) {
            look(folder, found);
        }
    }

    private void look(Path folder, Found found) {
        String place = RawPath.of(found.file());
        Optional<Recording> known = rows.at(place);
        if (known.isEmpty()) {
            begin(place, found);
        } else if (!known.get().print().equals(found.print())) {
            rows.grew(known.get().id(), found.print());
        } else if (known.get().state() == RecordingState.GROWING && hasRested(known.get())) {
            settle(folder, known.get());
        }
    }

    /** A file that was moved, or whose disk is mounted elsewhere now, is the one it was. */
    private void begin(String place, Found found) {
        String name = name(place);
        Optional<Recording> moved =
                rows.like(name, found.print()).filter(before -> !Files.exists(RawPath.path(before.place())));
        if (moved.isPresent()) {
            rows.moved(moved.get().id(), place);
            return;
        }
        Recording fresh = new Recording(
                UUID.randomUUID(),
                place,
                name,
                found.print(),
                RecordingState.GROWING,
                "",
                null,
                null,
                Duration.ZERO,
                Duration.ZERO,
                null,
                clock.instant());
        rows.add(fresh);
        names.read(RawPath.names(place)).ifPresent(said -> rows.place(fresh.id(), said));
    }

    private boolean hasRested(Recording recording) {
        Instant now = clock.instant();
        Duration rest = settings.rest();
        return recording.print().bytes() > 0
                && !rows.sameSince(recording.id()).plus(rest.dividedBy(2)).isAfter(now)
                && !recording.print().modified().plus(rest).isAfter(now);
    }

    private void settle(Path folder, Recording recording) {
        Set<RecordingState> growing = EnumSet.of(RecordingState.GROWING);
        if (recording.isPlaced()) {
            if (rows.move(recording.id(), growing, RecordingState.WAITING, "recording.turn")) {
                jobs.submit(recording.id());
            }
        } else {
            LOG.info("The name of a recording in {} says no channel and time: {}", folder, recording.name());
            rows.move(recording.id(), growing, RecordingState.UNNAMED, "recording.no-time");
        }
    }

    private static String name(String place) {
        List<String> all = RawPath.names(place);
        return all.get(all.size() - 1);
    }

    private static List<Found> files(Path folder) {
        List<Found> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isRecording(file)) {
                        Instant modified =
                                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
                        found.add(new Found(file, new Print(attributes.size(), modified)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isRecording(Path file) {
        String raw = RawPath.of(file);
        String name = raw.substring(raw.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private record Found(Path file, Print print) {}
}
