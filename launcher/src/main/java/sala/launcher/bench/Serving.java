package sala.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Two hundred people who watch at once, of this node and of nginx in turns. */
final class Serving {

    /** What the file is called there. */
    static final String FILE = "largest.mp4";

    private static final int VIEWERS = 200;
    private static final int RANGE = 1 << 20;
    private static final Duration SEGMENT = Duration.ofSeconds(6);
    private static final Duration PACED = Duration.ofSeconds(18);
    private static final double SOON = 250;
    private static final double AS_NGINX = 0.85;
    private static final int STALLED = 300;
    private static final double PAGE_SOON = 1000;
    private static final String SALA = "viewers.throughput";
    private static final String PLAIN = "viewers.plainServlet";
    private static final String NGINX = "viewers.nginx";
    private static final String COPYING_NGINX = "viewers.nginxWithoutSendfile";

    private final Figures figures;

    Serving(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param node the peer that is measured: a file of it, and who asks for it
     * @param folder where the same file is
     * @param plain deploys a plain servlet with that file beside it, and gives its path; empty where it cannot
     */
    void measure(Peer node, Path folder, int nginxPort, Optional<String> plain) throws IOException {
        long size = Files.size(folder.resolve(FILE));
        Viewers.Asking ours = asking(node.path(), node.authorization() + "\r\n", size);
        Watched.Waits waits = paced(node.port(), ours);
        figures.aim("viewers.wait99", waits.p99(), "ms", SOON);
        figures.add("viewers.wait", waits.mean(), "ms");
        figures.aim("viewers.pageBesideStalledLines", besideStalled(node), "ms", PAGE_SOON);
        Turns turns = new Turns();
        turns.add(SALA, node.port(), ours);
        plain.ifPresent(path -> turns.add(PLAIN, node.port(), asking(path, "", size)));
        if (Nginx.program().isEmpty()) {
            figures.leftOut("viewers.throughputOfNginxMin", "there is no nginx here (the Debian package nginx-light)");
            turns.take();
            compare(turns);
            return;
        }
        Viewers.Asking theirs = asking("/" + FILE, "", size);
        try (Nginx kernel = Nginx.start(Nginx.program().get(), folder, nginxPort, true);
                Nginx copying = Nginx.start(Nginx.program().get(), folder, nginxPort + 1, false)) {
            figures.compare(
                    "viewers.wait99BesideNginx",
                    waits.p99(),
                    "ms",
                    paced(nginxPort, theirs).p99());
            turns.add(NGINX, nginxPort, theirs);
            turns.add(COPYING_NGINX, nginxPort + 1, theirs);
            turns.take();
        }
        compare(turns);
    }

    private void compare(Turns turns) {
        turns.figures(figures);
        turns.ratio(SALA, NGINX).ifPresent(ratio -> figures.aim("viewers.throughputOfNginxMin", ratio, "", AS_NGINX));
        turns.ratio(SALA, COPYING_NGINX)
                .ifPresent(ratio -> figures.add("viewers.throughputOfNginxWithoutSendfile", ratio, ""));
        turns.ratio(SALA, PLAIN).ifPresent(ratio -> figures.add("viewers.throughputOfAPlainServlet", ratio, ""));
        turns.ratio(PLAIN, NGINX).ifPresent(ratio -> figures.add("viewers.plainServletOfNginx", ratio, ""));
    }

    /** As players do: a range as long as a segment, each as often as one lasts. */
    private static Watched.Waits paced(int port, Viewers.Asking asking) throws IOException {
        System.err.println("200 viewers, each with a megabyte every six seconds, at port " + port);
        return new Viewers(at(port), asking, SEGMENT).watch(VIEWERS, PACED).waits();
    }

    /** More of them than the server has threads. */
    private static double besideStalled(Peer node) throws IOException {
        System.err.println("300 viewers whose lines have stalled, and somebody who opens a page");
        String request = "GET " + node.path() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + node.authorization() + "\r\n\r\n";
        try (SlowLines stalled = new SlowLines(at(node.port()), request, STALLED)) {
            return stalled.slowest(URI.create("http://127.0.0.1:" + node.port() + "/signin"));
        }
    }

    static InetSocketAddress at(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    private static Viewers.Asking asking(String path, String headers, long size) {
        long ranges = Math.max(1, size / RANGE);
        return number -> {
            long first = number % ranges * RANGE;
            return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=" + first + "-" + (first + RANGE - 1)
                    + "\r\n" + headers + "\r\n";
        };
    }

    /** A node, and a file of it for whoever comes with this header. */
    record Peer(int port, String path, String authorization) {}
}
