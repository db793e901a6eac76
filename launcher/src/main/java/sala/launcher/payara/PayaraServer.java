package sala.launcher.payara;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Secrets;
import sala.launcher.port.Ports;
import sala.launcher.process.Child;
import sala.launcher.process.Deadline;
import sala.launcher.process.Part;
import sala.launcher.process.Pause;
import sala.launcher.process.Signal;

/** The running Payara of a node. */
public final class PayaraServer implements Part {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Child process;
    private final AdminDoor admin;
    private final Path log;

    private PayaraServer(Child process, AdminDoor admin, Path log) {
        this.process = process;
        this.admin = admin;
        this.log = log;
    }

    /**
     * What differs from node to node.
     *
     * @param java options of its JVM that are no system properties
     */
    public record Spec(
            int adminPort, List<String> java, Map<String, String> properties, Map<String, String> environment) {}

    /** Begins to start the server in a new domain; {@link #awaitStart()} tells when it is there. */
    public static PayaraServer start(Distribution distribution, DataFolder folder, Spec spec) {
        endOrphan(folder);
        String adminPassword = new Secrets(folder).adminPassword();
        Domain domain = new Domain(folder.domain());
        domain.make(distribution, adminPassword, spec.properties());
        List<String> options = new JavaOptions(distribution, domain.path()).write(spec.properties(), spec.java());
        Path output = folder.logs().resolve("server.out");
        Child.Program program =
                new Child.Program(List.of(), command(distribution, domain, options), Signal.TERM, output);
        Child process = Child.start(program, spec.environment(), recordFile(folder));
        return new PayaraServer(
                process,
                new AdminDoor(spec.adminPort(), adminPassword),
                folder.logs().resolve("server.log"));
    }

    public static void endOrphan(DataFolder folder) {
        Child.endOrphan(recordFile(folder), Signal.TERM, STOP_PATIENCE);
    }

    public void awaitStart() {
        for (Deadline deadline = Deadline.in(START_PATIENCE); !deadline.isOver(); Pause.of(STEP)) {
            requireAlive();
            if (admin.answers()) {
                return;
            }
        }
        throw new Trouble("the server did not start in time; see " + log);
    }

    /** Deploys the archive at the root of the server; returns when it is there. */
    public void deploy(Path archive) {
        admin.deploy(archive, "sala", "/");
    }

    /** Opens the ports of the pages and of the second origin, which nobody else may hold. */
    public void open() {
        admin.enable("pages", "content");
    }

    /**
     * Deploys something else beside the application of a running node.
     *
     * @param root the beginning of its addresses
     */
    public static void deployBeside(DataFolder folder, Ports ports, Path archive, String root) {
        new AdminDoor(ports.admin(), new Secrets(folder).adminPassword()).deploy(archive, root.substring(1), root);
    }

    public void requireAlive() {
        if (!process.alive()) {
            throw new Trouble("the server ended; see " + log + " and server.out beside it");
        }
    }

    @Override
    public Stream<Child> process() {
        return Stream.of(process);
    }

    @Override
    public void close() {
        process.stop(Signal.TERM, STOP_PATIENCE);
    }

    private static List<String> command(Distribution distribution, Domain domain, List<String> options) {
        List<String> command = new ArrayList<>(List.of(distribution.java().toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", distribution.glassfish().resolve("modules/glassfish.jar").toString()));
        command.addAll(List.of("com.sun.enterprise.glassfish.bootstrap.ASMain", "-type", "DAS"));
        command.addAll(List.of("-domaindir", domain.path().toString(), "-domainname", "sala"));
        command.addAll(List.of("-instancename", "server", "-read-stdin", "false", "-upgrade", "false"));
        return command;
    }

    private static Path recordFile(DataFolder folder) {
        return folder.run().resolve("server.process");
    }
}
