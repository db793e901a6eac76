package sala.media.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bundled program without fence, watch or limits: what somebody would type. As patient as the server's. */
final class Ffmpeg {

    private final Path program;
    private final Map<String, String> environment;

    Ffmpeg(Path folder) {
        this(folder.resolve("ffmpeg"), Map.of("LD_LIBRARY_PATH", folder.toString(), "SVT_LOG", "1"));
    }

    private Ffmpeg(Path program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /** Another program than the bundled one, as it is. */
    static Ffmpeg at(Path program) {
        return new Ffmpeg(program, Map.of());
    }

    /** Runs it to its end and gives what it said on standard error. */
    String run(List<String> arguments, Path work) throws IOException {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "15"));
        command.addAll(List.of(program.toString(), "-nostdin", "-y"));
        command.addAll(arguments);
        Path said = work.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectError(said.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + "\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
