package sala.search.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program of this machine that sees letters in pictures, and the languages that it knows, as Debian's packages
 * {@code tesseract-ocr} and {@code tesseract-ocr-tha} install it.
 *
 * @param languages as it wants to hear them: {@code tha+eng}
 */
public record Tesseract(Path program, String languages) {

    private static final Path USUAL = Path.of("/usr/bin/tesseract");
    private static final Path DATA = Path.of("/usr/share/tesseract-ocr");
    private static final List<String> WANTED = List.of("tha", "eng");
    private static final int DEEP = 3;

    /** Empty where it is not installed, or does not know Thai. */
    public static Optional<Tesseract> find() {
        List<String> known = WANTED.stream().filter(Tesseract::isThere).toList();
        return known.contains("tha") && Files.isExecutable(USUAL)
                ? Optional.of(new Tesseract(USUAL, String.join("+", known)))
                : Optional.empty();
    }

    /** Each version has a folder of its own. */
    private static boolean isThere(String language) {
        if (!Files.isDirectory(DATA)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(DATA, DEEP)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toSet())
                    .contains(language + ".traineddata");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
