package sala.launcher.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Many people who watch at once: each has a connection and asks for ranges of a file, one after the other. One thread
 * plays all of them, so that the machine's processors are left to the server.
 */
final class Viewers {

    private static final int BUFFER = 512 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final InetSocketAddress server;
    private final Asking asking;
    private final Duration pace;

    /** @param pace from one request of a viewer to the next; zero for at once */
    Viewers(InetSocketAddress server, Asking asking, Duration pace) {
        this.server = server;
        this.asking = asking;
        this.pace = pace;
    }

    /** How the request is written for the range of this number. */
    @FunctionalInterface
    interface Asking {
        String request(int number);
    }

    /** Watches so long; what is not answered in the end is left out, but for a server that says nothing at all. */
    Watched watch(int viewers, Duration time) throws IOException {
        List<Viewer> all = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        Watched watched = new Watched();
        try (Selector selector = Selector.open()) {
            long begun = System.nanoTime();
            long worked = worked();
            for (int i = 0; i < viewers; i++) {
                long first = begun + pace.toNanos() * i / viewers;
                all.add(new Viewer(server, i, first));
            }
            for (Viewer viewer : all) {
                viewer.listen(selector);
            }
            long end = System.nanoTime() + time.toNanos();
            long lastHeard = System.nanoTime();
            while (System.nanoTime() < end) {
                if (watched.isEmpty() || !pace.isZero()) {
                    ask(all);
                }
                if (selector.select(5) == 0 && System.nanoTime() - lastHeard > PATIENCE.toNanos()) {
                    throw new IOException(server + " says nothing");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    lastHeard = System.nanoTime();
                    Viewer viewer = (Viewer) key.attachment();
                    viewer.read(buffer, watched, selector);
                    viewer.askWhenItIsTime(asking, pace.toNanos());
                }
                selector.selectedKeys().clear();
            }
            watched.lasted((System.nanoTime() - begun) / 1e9, (worked() - worked) / 1e9);
        } finally {
            for (Viewer viewer : all) {
                viewer.close();
            }
        }
        return watched;
    }

    private void ask(List<Viewer> all) throws IOException {
        for (Viewer viewer : all) {
            viewer.askWhenItIsTime(asking, pace.toNanos());
        }
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
