package sala.launcher.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import sala.launcher.Trouble;

/** The ports of a node, from its first one on. What is not named here stays unused, for later. */
public record Ports(int pages) {
    /** How many a node has, used or not. */
    public static final int COUNT = 10;

    private static final int IN_USE = 4;
    private static final int HIGHEST = 65_535;

    public Ports {
        if (pages < 1 || pages + COUNT - 1 > HIGHEST) {
            throw Trouble.of("the port must be between 1 and %d, not %d", HIGHEST - COUNT + 1, pages);
        }
    }

    /** The second origin, for content that came from outside. */
    public int content() {
        return pages + 1;
    }

    public int database() {
        return pages + 2;
    }

    /** Of the application server, on this machine only. */
    public int admin() {
        return pages + 3;
    }

    /** Names the first port that something else listens on. */
    public void requireFree() {
        IntStream.range(pages, pages + IN_USE)
                .filter(Ports::isTaken)
                .findFirst()
                .ifPresent(port -> {
                    throw taken(port);
                });
    }

    /** What to say when something else listens on a port that the node needs. */
    public static Trouble taken(int port) {
        return Trouble.of(
                "port %d is taken by another program; choose others with --port (a node uses %d ports from it on)",
                port, COUNT);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress((InetAddress) null, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
