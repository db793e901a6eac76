package sala.media.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The LibreOffice of this machine: the program itself, since the script around it starts more than is wanted. */
record LibreOffice(Path program) {

    private static final String SETTING = "sala.soffice";
    private static final String NONE = "none";
    private static final List<String> USUAL =
            List.of("/usr/lib/libreoffice/program/soffice.bin", "/usr/lib64/libreoffice/program/soffice.bin");

    /** What it reads besides its own folder. */
    private static final List<Path> BESIDES = List.of(Path.of("/etc/fonts"), Path.of("/etc/libreoffice"));

    /**
     * As the setting says, else where systems install it; empty where there is none, or the setting is {@code none}.
     */
    static Optional<LibreOffice> find() {
        String set = System.getProperty(SETTING, "");
        if (set.equals(NONE)) {
            return Optional.empty();
        }
        Stream<Path> candidates = set.isBlank()
                ? Stream.concat(USUAL.stream().map(Path::of), others().stream())
                : Stream.of(Path.of(set));
        return candidates.filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    /** Where the makers' own packages put it. */
    private static List<Path> others() {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(Path.of("/opt"))) {
            return found;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/opt"), "libreoffice*")) {
            folders.forEach(folder -> found.add(folder.resolve("program/soffice.bin")));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the fence must let it read. */
    List<Path> readable() {
        Path home = program.resolveSibling("..").toAbsolutePath().normalize();
        return Stream.concat(Stream.of(home), BESIDES.stream())
                .filter(Files::exists)
                .toList();
    }

    /** The words that make a PDF of a file in the folder where it runs. */
    List<String> words(Path profile, Path file, Path into) {
        return List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--convert-to",
                "pdf",
                "--outdir",
                into.toString(),
                file.toString());
    }
}
