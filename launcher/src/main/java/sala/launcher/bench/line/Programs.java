package sala.launcher.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sala.launcher.Trouble;

/** Runs other programs to their end. */
final class Programs {

    private static final int LAST_WORDS = 400;

    private Programs() {}

    /** What it said. */
    static String run(List<String> command) {
        Ended ended = ended(command);
        if (ended.status() != 0) {
            String said = ended.said().strip();
            throw new Trouble(
                    String.join(" ", command) + " failed: " + said.substring(Math.max(0, said.length() - LAST_WORDS)));
        }
        return ended.said();
    }

    /** @param said on both of its outputs */
    record Ended(int status, String said) {}

    static Ended ended(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    static boolean isHere(String program) {
        return find(program).isPresent();
    }

    private static Optional<Path> find(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"), "/usr/sbin:/sbin".split(":"))
                .flatMap(Stream::of)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
