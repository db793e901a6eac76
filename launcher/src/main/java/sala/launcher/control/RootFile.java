package sala.launcher.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import sala.launcher.Trouble;

/** What the launcher has to know of the files of keys: of a stick the public part alone leaves it. */
public final class RootFile {

    /** The name of a key on a stick where only the stick's folder is given. */
    public static final String STICK = "SALA-ROOT-KEY.TXT";

    private RootFile() {}

    /** The file that is meant by a folder or a file. */
    public static Path stick(Path chosen) {
        return Files.isDirectory(chosen) ? chosen.resolve(STICK) : chosen;
    }

    /** Who keeps the key of a stick, and its public part. */
    public static Map<String, String> publicPart(Path chosen) {
        String text = read(stick(chosen));
        return Map.of("name", line(text, "name: ", chosen), "key", line(text, "public: ", chosen));
    }

    private static String line(String text, String name, Path file) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow(() -> Trouble.of("%s is no key of Sala", file));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Trouble("cannot read " + file, e);
        }
    }

    /** Only where nothing is yet. */
    public static void write(Path file, String text) {
        if (Files.exists(file)) {
            throw Trouble.of("there is a file already: %s", file);
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
