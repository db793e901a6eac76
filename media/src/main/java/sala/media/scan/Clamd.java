package sala.media.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A ClamAV daemon, asked by its protocol: INSTREAM, the bytes in pieces with their length before them, and a zero. */
final class Clamd {

    private static final int PIECE = 256 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final long MINUTES = 5;
    /** Slower than any disk. */
    private static final long BYTES_A_MINUTE = 60L << 20;

    private final SocketAddress address;

    private Clamd(SocketAddress address) {
        this.address = address;
    }

    /** @param place the path of a socket, or {@code host:port} */
    static Clamd at(String place) {
        if (place.startsWith("/")) {
            return new Clamd(UnixDomainSocketAddress.of(place));
        }
        int colon = place.lastIndexOf(':');
        if (colon < 1 || !place.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("sala.clamd is neither the path of a socket nor host:port: " + place);
        }
        return new Clamd(
                new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))));
    }

    /**
     * What it says of a file, as it says it: {@code stream: OK}.
     *
     * @throws IOException when it does not answer, or not in time
     */
    String ask(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ);
                SocketChannel clamd = open()) {
            CompletableFuture<Void> patience = closeAfter(MINUTES + bytes.size() / BYTES_A_MINUTE, clamd);
            try {
                send(bytes, clamd);
                return answer(clamd);
            } finally {
                patience.cancel(false);
            }
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? connected(SocketChannel.open(StandardProtocolFamily.UNIX))
                : connected(SocketChannel.open());
    }

    private SocketChannel connected(SocketChannel channel) throws IOException {
        try {
            channel.connect(address);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new IOException("nobody answers at " + address, e);
        }
    }

    /** It ends a conversation that it does not like while it is sent to; why, it has said by then. */
    private static void send(FileChannel bytes, SocketChannel clamd) throws IOException {
        write(clamd, StandardCharsets.US_ASCII.encode("zINSTREAM\0"));
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try {
            while (bytes.read(piece.clear()) >= 0) {
                piece.flip();
                write(
                        clamd,
                        ByteBuffer.allocate(Integer.BYTES)
                                .putInt(piece.remaining())
                                .flip());
                write(clamd, piece);
            }
            write(clamd, ByteBuffer.allocate(Integer.BYTES));
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException hungUp) {
            // the answer tells
            piece.clear();
        }
    }

    private static void write(SocketChannel clamd, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            clamd.write(bytes);
        }
    }

    /** Up to the zero at its end: what it was sent and did not read lets the rest of the line end in an error. */
    private static String answer(SocketChannel clamd) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && !isWhole(answer) && clamd.read(answer) >= 0) {
            // reads on
        }
        return StandardCharsets.UTF_8
                .decode(answer.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }

    private static boolean isWhole(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    /** A blocked read ends when its channel is closed. */
    private static CompletableFuture<Void> closeAfter(long minutes, SocketChannel clamd) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        clamd.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES));
    }
}
