package sala.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sala.launcher.Trouble;
import sala.launcher.distribution.Application;
import sala.launcher.distribution.Distribution;

/** Measures a part of the program on this machine: progress on standard error, one JSON line on standard output. */
@Command(
        name = "bench",
        description = "Measures a part of the program on this machine and prints one JSON line.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    /** Each in the module that it measures. */
    private static final Map<String, String> BENCHES =
            Map.of("media", "sala.media.bench.MediaBench", "search", "sala.search.bench.RetrievalBench");

    /** What the server brings for the application, and a bench needs, too. */
    private static final List<String> SERVER_JARS =
            List.of("jakarta.json.jar", "jakarta.inject-api.jar", "jakarta.enterprise.cdi-api.jar");

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "NAME", description = "media or search")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "media: recordings, or folders of them; without any the demo's lesson and a camera's picture"
                    + " made here. search: documents, questions, the file for the run")
    private String[] files = new String[0];

    @Override
    public Integer call() throws IOException, InterruptedException {
        String bench = BENCHES.get(name);
        if (bench == null) {
            throw new Trouble("there is no bench called " + name + "; there are "
                    + BENCHES.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        Distribution distribution = Distribution.here();
        Application application = new Application(distribution.ear());
        Path folder = folder();
        try {
            return run(command(distribution, application, bench, folder));
        } finally {
            delete(folder);
        }
    }

    /** On the disk of the data, when there is any: what is measured there is what the node will feel. */
    private Path folder() throws IOException {
        return Files.isDirectory(data.path)
                ? Files.createTempDirectory(data.path.toAbsolutePath(), "bench")
                : Files.createTempDirectory("sala-bench");
    }

    private List<String> command(Distribution distribution, Application application, String bench, Path folder)
            throws IOException {
        List<Path> jars = new ArrayList<>(application.unpackLibraries(folder));
        Path modules = distribution.glassfish().resolve("modules");
        SERVER_JARS.forEach(jar -> jars.add(modules.resolve(jar)));
        List<String> command = new ArrayList<>(List.of(distribution.java().toString(), "-cp"));
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add(bench);
        command.addAll(
                files.length == 0 && name.equals("media")
                        ? List.of(application.unpackDemoLesson(folder).toString(), "camera")
                        : Arrays.asList(files));
        return command;
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return process.waitFor();
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
