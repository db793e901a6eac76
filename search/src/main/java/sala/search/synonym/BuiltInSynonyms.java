package sala.search.synonym;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The school language that comes with the program; an office changes it as it likes. */
public final class BuiltInSynonyms {

    private static final String COMMENT = "#";

    public static final List<SynonymGroup> GROUPS = read();

    private BuiltInSynonyms() {}

    private static List<SynonymGroup> read() {
        try (InputStream file = BuiltInSynonyms.class.getResourceAsStream("built-in.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                    .map(line -> SynonymGroup.of(List.of(line.split("="))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
