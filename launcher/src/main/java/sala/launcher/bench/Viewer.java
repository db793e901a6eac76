package sala.launcher.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of many, with a connection that stays open. */
final class Viewer implements Closeable {

    private static final Pattern HEAD = Pattern.compile(
            "^HTTP/1.1 206 .*?\r\ncontent-length: *(\\d+)\r\n(?:.*?\r\n)?\r\n",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final String BLANK_LINE = "\r\n\r\n";
    private static final int LONGEST_HEAD = 8 << 10;

    private final InetSocketAddress server;
    private final StringBuilder head = new StringBuilder();
    private int number;
    private long due;
    private long asked;
    private long left;
    private SocketChannel channel;

    /** @param due when it asks first, on the clock that only goes forward */
    Viewer(InetSocketAddress server, int number, long due) throws IOException {
        this.server = server;
        this.channel = SocketChannel.open(server);
        this.number = number;
        this.due = due;
    }

    void listen(Selector selector) throws IOException {
        channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, this);
    }

    void askWhenItIsTime(Viewers.Asking asking, long pace) throws IOException {
        long now = System.nanoTime();
        if (asked != 0 || now < due) {
            return;
        }
        ByteBuffer request = ByteBuffer.wrap(asking.request(number++).getBytes(StandardCharsets.ISO_8859_1));
        while (request.hasRemaining()) {
            channel.write(request);
        }
        asked = now;
        due = now + pace;
    }

    /** Takes what has come; servers close a connection after some hundred answers, and another one is opened. */
    void read(ByteBuffer buffer, Watched watched, Selector selector) throws IOException {
        buffer.clear();
        int got = channel.read(buffer);
        if (got < 0) {
            reopen(selector);
            return;
        }
        watched.bytes(got);
        buffer.flip();
        if (left == 0) {
            readHead(buffer);
        }
        left -= buffer.remaining();
        if (asked != 0 && head.length() == 0 && left == 0) {
            watched.answered(System.nanoTime() - asked);
            asked = 0;
        }
    }

    private void reopen(Selector selector) throws IOException {
        if (left > 0) {
            throw new EOFException("the server closed a connection in the middle of an answer");
        }
        channel.close();
        channel = SocketChannel.open(server);
        listen(selector);
        asked = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Up to the blank line: what stands behind it is the answer itself. */
    private void readHead(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && !isWhole(head)) {
            head.append((char) (buffer.get() & 0xff));
        }
        if (isWhole(head)) {
            Matcher found = HEAD.matcher(head);
            if (!found.find()) {
                throw new IOException("not a part of a file: " + head);
            }
            left = Long.parseLong(found.group(1));
            head.setLength(0);
        }
    }

    private static boolean isWhole(StringBuilder head) {
        return head.length() >= LONGEST_HEAD || head.lastIndexOf(BLANK_LINE) >= 0;
    }
}
