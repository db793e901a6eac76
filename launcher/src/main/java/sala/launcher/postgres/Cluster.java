package sala.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.launcher.Trouble;
import sala.launcher.folder.Folders;
import sala.launcher.process.ProcessIdentity;

/** The files of a database cluster: all there or not there at all. */
record Cluster(Path data, Path programs) {
    static final String OWNER = "postgres";

    /** Otherwise it would go on writing where the next launcher begins anew. */
    private static final List<String> ENDS_WITH_LAUNCHER = List.of("setpriv", "--pdeathsig", "KILL", "--");

    /** Creates the cluster unless it exists. What an interrupted creation left is thrown away. */
    void create(Path ownerPassword) {
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        try {
            Folders.delete(unfinished);
            initialise(unfinished, ownerPassword);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes the lock file of a server that was killed when its process number now belongs to someone else; PostgreSQL
     * itself would take that for a running server. All other cases it decides better by itself.
     */
    void removeMisleadingLock() {
        Path lock = data.resolve("postmaster.pid");
        try {
            Optional<Long> pid = Files.exists(lock) ? firstLine(lock).map(Long::valueOf) : Optional.empty();
            if (pid.flatMap(ProcessIdentity::of).isPresent() && !isPostgres(pid.get())) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path directory, Path ownerPassword) throws IOException {
        List<String> command = new ArrayList<>(Unprivileged.wrapper());
        command.addAll(ENDS_WITH_LAUNCHER);
        command.addAll(List.of(programs.resolve("bin/initdb").toString(), "--pgdata=" + directory));
        command.addAll(List.of("--username=" + OWNER, "--pwfile=" + ownerPassword, "--auth=scram-sha-256"));
        command.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of("--locale=C", "--data-checksums", "--no-instructions"));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new Trouble(
                    "cannot create the database: " + output.strip().lines().reduce("", (a, b) -> b));
        }
    }

    private static Optional<String> firstLine(Path file) throws IOException {
        return Files.readString(file).lines().map(String::strip).findFirst();
    }

    private boolean isPostgres(long pid) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).contains("postgres");
    }
}
