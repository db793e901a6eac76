package sala.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which libraries of the system the bundled ffmpeg lacks, and what brings them. */
final class MissingLibraries {

    private static final Pattern NOT_FOUND = Pattern.compile("^\\s*(\\S+) => not found");

    private static final Map<String, String> PACKAGES = Map.of(
            "libxcb.so.1", "libxcb1",
            "libxcb-shm.so.0", "libxcb-shm0",
            "libpulse.so.0", "libpulse0",
            "libasound.so.2", "libasound2");

    private MissingLibraries() {}

    static List<String> of(Path folder) {
        ProcessBuilder ldd = new ProcessBuilder("ldd", folder.resolve("ffmpeg").toString()).redirectErrorStream(true);
        ldd.environment().put("LD_LIBRARY_PATH", folder.toString());
        try {
            Process process = ldd.start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                return in(lines.lines().toList());
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    static List<String> in(List<String> lddLines) {
        return lddLines.stream()
                .map(NOT_FOUND::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The Debian package of a library; the library's own name where that is not known. */
    static String debianPackage(String library) {
        return PACKAGES.getOrDefault(library, library);
    }
}
