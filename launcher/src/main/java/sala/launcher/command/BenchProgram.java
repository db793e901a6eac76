package sala.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sala.launcher.distribution.Application;
import sala.launcher.distribution.Distribution;

/** Runs a class of the application by itself, without a server. */
final class BenchProgram {

    /** What the server brings for the application, and a bench needs, too. */
    private static final List<String> SERVER_JARS =
            List.of("jakarta.json.jar", "jakarta.inject-api.jar", "jakarta.enterprise.cdi-api.jar");

    private final Distribution distribution;
    private final Path folder;
    private final List<Path> jars;

    /** @param folder for the application's libraries, and whatever the class writes */
    BenchProgram(Distribution distribution, Path folder) throws IOException {
        this.distribution = distribution;
        this.folder = folder;
        this.jars = new ArrayList<>(new Application(distribution.ear())
                .unpackLibraries(Files.createDirectories(folder.resolve("libraries"))));
        Path modules = distribution.glassfish().resolve("modules");
        SERVER_JARS.forEach(jar -> jars.add(modules.resolve(jar)));
    }

    /** Lets it write to our own output; gives how it ended. */
    int run(String name, List<String> arguments) throws IOException, InterruptedException {
        return ended(new ProcessBuilder(command(name, arguments)).inheritIO());
    }

    /** Writes what it says into a file; gives how it ended. */
    int run(String name, List<String> arguments, Path said) throws IOException, InterruptedException {
        return ended(new ProcessBuilder(command(name, arguments)).inheritIO().redirectOutput(said.toFile()));
    }

    private List<String> command(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(distribution.java().toString(), "-cp"));
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dfile.encoding=" + StandardCharsets.UTF_8);
        command.add(name);
        command.addAll(arguments);
        return command;
    }

    private static int ended(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return process.waitFor();
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }
}
