package sala.search.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** The reading program from the class path of the test; and, as a program of its own, a server that uses it. */
final class TestProgram {

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private TestProgram() {}

    static ReadingProgram with(ReadingLimits limits) {
        return ReadingProgram.reading(JAVA, CLASS_PATH, limits, folder());
    }

    /** Of this process alone: readers sweep their folders when they begin. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sala-reading-" + UUID.randomUUID());
    }

    static Process server(Path file) throws IOException {
        return new ProcessBuilder(JAVA.toString(), "-cp", CLASS_PATH, TestProgram.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Of the server's reading process. */
    static long pid(Process server) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return Long.parseLong(lines.readLine());
    }

    /** Reads a file, says which process did, and goes on running. */
    public static void main(String[] arguments) throws InterruptedException {
        TextReader reader = new TextReader(with(ReadingLimits.USUAL), Thread::new);
        reader.read(Path.of(arguments[0]), "a.txt");
        System.out.println(
                ProcessHandle.current().children().findFirst().orElseThrow().pid());
        System.out.flush();
        Thread.currentThread().join();
    }
}
