package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether Windows Media is locked: the programs decode what is encrypted as if it were not, and see a damaged lesson
 * (Advanced Systems Format, 3.14 and 3.15).
 */
final class CopyProtection {

    private static final int HEAD = 64 << 10;
    private static final String ASF = guid("3026b2758e66cf11a6d900aa0062ce6c");
    private static final List<String> LOCKS =
            List.of(guid("fbb3112223bdd211b4b700a0c955fc6e"), guid("14e68a292226174cb935dae07ee9289c"));

    private CopyProtection() {}

    static boolean isOn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = latin(in.readNBytes(HEAD));
            return head.startsWith(ASF) && LOCKS.stream().anyMatch(head::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String guid(String hex) {
        return latin(HexFormat.of().parseHex(hex));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
