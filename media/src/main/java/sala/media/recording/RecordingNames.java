package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.media.disk.name.ReadableName;
import sala.media.timetable.Channel;
import sala.node.NodeSettings;

/** Reads channel and time from names of recordings. Never fails, whatever the names. */
@Singleton
public class RecordingNames {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingNames.class);
    private static final String FILE = "recording-names.txt";
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern CHANNEL =
            Pattern.compile("DLTV[\\s_.-]{0,2}(?:[PMK][\\s_.-]?[1-6]|\\d{1,2})(?![0-9])", Pattern.CASE_INSENSITIVE);

    private final List<NamePattern> patterns;

    @Inject
    public RecordingNames(NodeSettings settings) {
        this(settings.data().resolve(FILE));
    }

    /** @param own an office's own lines; need not be there */
    RecordingNames(Path own) {
        this.patterns = Stream.concat(own(own).stream(), builtIn().stream()).toList();
    }

    /** @param path the names of folders and file, outermost first */
    Optional<NamedRecording> read(List<String> path) {
        List<String> names =
                path.stream().map(ReadableName::of).map(RecordingNames::digits).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String name = ENDING.matcher(names.get(names.size() - 1)).replaceAll("");
        Channel folder = folder(names.subList(0, names.size() - 1));
        return patterns.stream()
                .flatMap(pattern -> pattern.read(name, folder).stream())
                .findFirst();
    }

    /** What the innermost folder says that says anything. */
    private static @Nullable Channel folder(List<String> folders) {
        return folders.stream()
                .map(CHANNEL::matcher)
                .filter(Matcher::find)
                .reduce((outer, inner) -> inner)
                .map(found -> Channel.of(found.group()))
                .orElse(null);
    }

    private static String digits(String name) {
        StringBuilder plain = new StringBuilder(name);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, (char) ('0' + Character.digit(plain.charAt(i), 10)));
            }
        }
        return plain.toString();
    }

    private static List<NamePattern> builtIn() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordingNames.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(RecordingNames::isPattern)
                    .map(NamePattern::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that somebody wrote wrong is left out, and said so in the log. */
    private static List<NamePattern> own(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(RecordingNames::isPattern)
                            .flatMap(line -> own(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return List.of();
        }
    }

    private static Optional<NamePattern> own(String line) {
        try {
            return Optional.of(NamePattern.of(line));
        } catch (IllegalArgumentException e) {
            LOG.warn("A line of {} is left out: {}", FILE, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isPattern(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
