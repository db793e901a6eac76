package sala.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two hundred people who watch at once, of this node and of nginx in turns. */
final class Serving {

    /** What the file is called there. */
    static final String FILE = "largest.mp4";

    private static final int VIEWERS = 200;
    private static final int RANGE = 1 << 20;
    private static final Duration SEGMENT = Duration.ofSeconds(6);
    private static final Duration PACED = Duration.ofSeconds(18);
    private static final Duration FLAT_OUT = Duration.ofSeconds(5);
    private static final int TURNS = 3;
    private static final double SOON = 250;
    private static final double AS_NGINX = 0.85;
    private static final int STALLED = 300;
    private static final double PAGE_SOON = 1000;

    private final Figures figures;

    Serving(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param lesson the path of a file of this node, and who asks for it
     * @param folder where the same file is
     */
    void measure(int port, String lesson, String authorization, Path folder, int nginxPort) throws IOException {
        long size = Files.size(folder.resolve(FILE));
        Viewers.Asking ours = asking(lesson, authorization + "\r\n", size);
        Watched.Waits waits = paced(port, ours);
        figures.aim("viewers.wait99", waits.p99(), "ms", SOON);
        figures.add("viewers.wait", waits.mean(), "ms");
        figures.aim("viewers.pageBesideStalledLines", besideStalled(port, lesson, authorization), "ms", PAGE_SOON);
        if (Nginx.program().isEmpty()) {
            figures.leftOut("viewers.throughputOfNginxMin", "there is no nginx here (the Debian package nginx-light)");
            figures.add("viewers.throughput", flatOut(port, ours).megabytesPerSecond(), "MB/s");
            return;
        }
        Viewers.Asking theirs = asking("/" + FILE, "", size);
        try (Nginx nginx = Nginx.start(Nginx.program().get(), folder, nginxPort)) {
            figures.compare(
                    "viewers.wait99BesideNginx",
                    waits.p99(),
                    "ms",
                    paced(nginxPort, theirs).p99());
            besideNginx(() -> flatOut(port, ours), () -> flatOut(nginxPort, theirs));
        }
    }

    /** In turns, the first of which only warms both. */
    private void besideNginx(Turn ours, Turn theirs) throws IOException {
        ours.take();
        theirs.take();
        List<Watched> own = new ArrayList<>();
        List<Watched> peer = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            own.add(ours.take());
            peer.add(theirs.take());
        }
        double throughput = mean(own, Watched::megabytesPerSecond);
        double theirThroughput = mean(peer, Watched::megabytesPerSecond);
        figures.compare("viewers.throughput", throughput, "MB/s", theirThroughput);
        figures.compare("viewers.clientsShareOfACore", mean(own, Watched::share), "", mean(peer, Watched::share));
        figures.aim("viewers.throughputOfNginxMin", throughput / theirThroughput, "", AS_NGINX);
    }

    /** As players do: a range as long as a segment, each as often as one lasts. */
    private static Watched.Waits paced(int port, Viewers.Asking asking) throws IOException {
        System.err.println("200 viewers, each with a megabyte every six seconds, at port " + port);
        return new Viewers(at(port), asking, SEGMENT).watch(VIEWERS, PACED).waits();
    }

    /** More of them than the server has threads. */
    private static double besideStalled(int port, String lesson, String authorization) throws IOException {
        System.err.println("300 viewers whose lines have stalled, and somebody who opens a page");
        String request = "GET " + lesson + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + authorization + "\r\n\r\n";
        try (SlowLines stalled = new SlowLines(at(port), request, STALLED)) {
            return stalled.slowest(URI.create("http://127.0.0.1:" + port + "/signin"));
        }
    }

    private static Watched flatOut(int port, Viewers.Asking asking) throws IOException {
        System.err.println("200 viewers, one range after the other, at port " + port);
        return new Viewers(at(port), asking, Duration.ZERO).watch(VIEWERS, FLAT_OUT);
    }

    private static InetSocketAddress at(int port) {
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

    private static double mean(List<Watched> turns, ToDoubleFunction<Watched> figure) {
        return turns.stream().mapToDouble(figure).average().orElse(0);
    }

    /** One server is asked for a while. */
    @FunctionalInterface
    private interface Turn {
        Watched take() throws IOException;
    }
}
