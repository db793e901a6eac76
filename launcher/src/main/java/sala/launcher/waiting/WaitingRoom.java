package sala.launcher.waiting;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import sala.launcher.Trouble;
import sala.launcher.port.Ports;
import sala.launcher.process.Part;

/**
 * Holds the ports of the pages and of the second origin for as long as the application is not there, and tells whoever
 * comes that it will be. Closing it frees them at once for the server.
 */
public final class WaitingRoom implements Part {
    private static final int THREADS = 16;
    private static final int BACKLOG = 128;
    private static final String SECONDS = "10";

    static {
        // somebody who sends a word a minute must not keep the others out
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", SECONDS);
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, WaitingRoom::thread);
    private final List<HttpServer> doors = new ArrayList<>();

    private WaitingRoom() {}

    /**
     * @param address where the server will listen
     * @param standing is asked with each request
     */
    public static WaitingRoom open(String address, Ports ports, Supplier<Standing> standing) {
        HttpHandler notYet = new NotYet(standing);
        WaitingRoom room = new WaitingRoom();
        try {
            room.open(
                    new InetSocketAddress(address, ports.pages()),
                    Map.of("/", notYet, "/health", new NotYetReady(standing)));
            room.open(new InetSocketAddress(address, ports.content()), Map.of("/", notYet));
            return room;
        } catch (Trouble e) {
            room.close();
            throw e;
        }
    }

    private void open(InetSocketAddress where, Map<String, HttpHandler> handlers) {
        HttpServer door = listen(where);
        doors.add(door);
        handlers.forEach(door::createContext);
        door.setExecutor(threads);
        door.start();
    }

    @Override
    public void close() {
        doors.forEach(door -> door.stop(0));
        threads.shutdown();
    }

    private static HttpServer listen(InetSocketAddress where) {
        try {
            return HttpServer.create(where, BACKLOG);
        } catch (IOException taken) {
            throw Ports.taken(where.getPort());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waiting");
        thread.setDaemon(true);
        return thread;
    }
}
