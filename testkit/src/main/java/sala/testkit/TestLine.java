package sala.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A line to a server on this machine that a test can slow down, count and hold up, as the lines of schools are. */
public final class TestLine implements AutoCloseable {

    private static final int PIECE = 4096;
    private static final long MOMENT = 10_000_000;
    private static final double SECOND = 1e9;

    private final ServerSocket door;
    private final int port;
    private final AtomicLong answered = new AtomicLong();
    private volatile long bytesPerSecond = Long.MAX_VALUE;
    private volatile String unanswered = "";

    private TestLine(ServerSocket door, int port) {
        this.door = door;
        this.port = port;
    }

    /** A line to what listens on this port, now or later. */
    public static TestLine to(int port) {
        try {
            TestLine line = new TestLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            begin(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The near end. */
    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** From now on each answer comes as slowly as this. */
    public TestLine slow(long newBytesPerSecond) {
        bytesPerSecond = newBytesPerSecond;
        return this;
    }

    /** From now on requests with this in their address arrive, and their answers do not. */
    public TestLine holdAnswersTo(String address) {
        unanswered = address;
        return this;
    }

    /** From now on it is as quick as the machine and holds nothing. */
    public TestLine free() {
        bytesPerSecond = Long.MAX_VALUE;
        unanswered = "";
        return this;
    }

    /** How many bytes of answers it has carried. */
    public long answered() {
        return answered.get();
    }

    @Override
    public void close() {
        quietly(door::close);
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket near = door.accept();
            near.setSendBufferSize(2 * PIECE);
            begin(() -> join(near));
        }
    }

    private void join(Socket near) throws IOException {
        try (near;
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port)) {
            AtomicBoolean held = new AtomicBoolean();
            begin(() -> {
                ask(near.getInputStream(), far.getOutputStream(), held);
                far.shutdownOutput();
            });
            answer(far.getInputStream(), near.getOutputStream(), held);
        }
    }

    private void ask(InputStream in, OutputStream out, AtomicBoolean held) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            String text = new String(piece, 0, n, StandardCharsets.ISO_8859_1);
            if (!unanswered.isEmpty() && text.contains(unanswered)) {
                held.set(true);
            }
            out.write(piece, 0, n);
        }
    }

    private void answer(InputStream in, OutputStream out, AtomicBoolean held) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            while (held.get() && !unanswered.isEmpty()) {
                LockSupport.parkNanos(MOMENT);
            }
            held.set(false);
            out.write(piece, 0, n);
            answered.addAndGet(n);
            pause((long) (SECOND * n / bytesPerSecond));
        }
    }

    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void begin(Work work) {
        Thread thread = new Thread(() -> quietly(work), "test-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** Either end may go away at any time. */
    private static void quietly(Work work) {
        try {
            work.run();
        } catch (IOException over) {
            Thread.yield();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
