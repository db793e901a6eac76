package sala.media.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundled program without fence, watch or limits: what somebody would type. As patient as the server's. */
final class Ffmpeg {

    private final Path folder;

    Ffmpeg(Path folder) {
        this.folder = folder;
    }

    /** Runs it to its end and gives what it said on standard error. */
    String run(List<String> arguments, Path work) throws IOException {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "15"));
        command.addAll(List.of(folder.resolve("ffmpeg").toString(), "-nostdin", "-y"));
        command.addAll(arguments);
        Path said = work.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectError(said.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_LIBRARY_PATH", folder.toString());
        builder.environment().put("SVT_LOG", "1");
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
