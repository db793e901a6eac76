package sala.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** nginx with one folder of files, for comparison; nothing of Sala needs it. */
final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /** Where the program is: named by the environment, or as Debian's package puts it. */
    static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("SALA_BENCH_NGINX")).orElse(""), "/usr/sbin/nginx")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Serves a folder to this machine alone.
     *
     * @param kernel whether the kernel sends the files: what most installations choose, and what nginx does not do when
     *     nothing is said
     */
    static Nginx start(Path program, Path folder, int port, boolean kernel) throws IOException {
        String settings =
                """
                daemon off; worker_processes auto; pid nginx%d.pid; error_log nginx%d.log;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile %s; tcp_nopush on; keepalive_requests 1000000;
                  client_body_temp_path .; proxy_temp_path .; fastcgi_temp_path .; uwsgi_temp_path .; scgi_temp_path .;
                  server { listen 127.0.0.1:%d; root %s; }
                }
                """
                        .formatted(port, port, kernel ? "on" : "off", port, folder);
        boolean root = "root".equals(System.getProperty("user.name"));
        String own = "nginx" + port;
        Files.writeString(folder.resolve(own + ".conf"), (root ? "user root;\n" : "") + settings);
        Process process = new ProcessBuilder(
                        List.of(program.toString(), "-p", folder.toString(), "-c", own + ".conf", "-e", own + ".log"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(own + ".out").toFile())
                .start();
        Nginx nginx = new Nginx(process);
        try {
            nginx.await(port);
            return nginx;
        } catch (Trouble e) {
            nginx.close();
            throw e;
        }
    }

    private void await(int port) {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMillis(100))) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
            }
        }
        throw new Trouble("nginx did not start");
    }

    @Override
    public void close() {
        process.destroy();
        process.descendants().forEach(ProcessHandle::destroy);
    }
}
