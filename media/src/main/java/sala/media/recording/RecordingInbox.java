package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import sala.media.timetable.AiringRows;
import sala.media.timetable.Slot;
import sala.node.NodeSettings;

/**
 * Where recordings of television wait that came otherwise than by a watched folder, such as on a disk: a folder of the
 * node's own that is watched, too. They are cut along the timetable like the others, also when the disk is gone.
 */
@Singleton
public class RecordingInbox {

    /** Longer recordings are rare; more is found when it is cut. */
    private static final Duration LOOKED_AT = Duration.ofHours(4);

    /** MPEG transport streams; a finished lesson comes in other wrappings. */
    private static final Set<String> ENDINGS = Set.of("ts", "m2ts", "mts", "tp", "trp");

    private final Path folder;
    private final RecordingNames names;
    private final AiringRows airings;

    @Inject
    public RecordingInbox(NodeSettings node, RecordingNames names, AiringRows airings) {
        this.folder = node.data().resolve("recordings");
        this.names = names;
        this.airings = airings;
    }

    Path folder() {
        return folder;
    }

    /**
     * Whether this is a recording of which the names say channel and time, and the timetable what was on then. Anything
     * else is a lesson by itself.
     *
     * @param path the names of folders and file, outermost first
     */
    public boolean takes(List<String> path) {
        return ENDINGS.contains(ending(path))
                && names.read(path).filter(this::isOnAir).isPresent();
    }

    private boolean isOnAir(NamedRecording said) {
        Instant begins = said.begins().atZone(Slot.THAILAND).toInstant();
        return !airings.between(said.channel(), begins, begins.plus(LOOKED_AT)).isEmpty();
    }

    /**
     * Copies it, durably; it is seen when it is whole. One that comes twice is known by its bytes later.
     *
     * @param path as for {@link #takes}
     * @throws IOException when it cannot be read, or there is no room
     */
    public void put(List<String> path, InputStream bytes) throws IOException {
        NamedRecording said = names.read(path).orElseThrow();
        Path own = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        Path coming = own.resolve("coming");
        try {
            Files.copy(bytes, coming);
            try (FileChannel written = FileChannel.open(coming, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(coming, own.resolve(name(said, ending(path))), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(coming);
            Files.deleteIfExists(own);
            throw e;
        }
    }

    /** In a form that every office's patterns leave to the built-in ones. */
    private static String name(NamedRecording said, String ending) {
        return String.format(
                Locale.ROOT,
                "%s %2$tY-%2$tm-%2$td %2$tH%2$tM%2$tS.%3$s",
                said.channel().name(),
                said.begins(),
                ending);
    }

    private static String ending(List<String> path) {
        String name = path.isEmpty() ? "" : path.get(path.size() - 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
