package sala.system;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection to a node, kept open, whose reader decides when it takes something, and how much. */
final class RawLine implements Closeable {

    private static final int PATIENCE = 30_000;
    private static final int LITTLE = 4 << 10;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String headers;

    /** @param authorization whose it is */
    RawLine(URI node, String authorization) throws IOException {
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(node.getHost(), node.getPort()), PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), LITTLE);
        headers = "Host: " + node.getAuthority() + "\r\nAuthorization: " + authorization + "\r\n";
    }

    /** @param more a further header; empty for none */
    void ask(String method, String path, String more) throws IOException {
        String last = more.isEmpty() ? "" : more + "\r\n";
        String request = method + " " + path + " HTTP/1.1\r\n" + headers + last + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param empty whether the question was one that is answered by a head alone */
    Answer answer(boolean empty) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String field = line(); !field.isEmpty(); field = line()) {
            String[] parts = field.split(": *", 2);
            fields.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        int length = empty ? 0 : Integer.parseInt(fields.getOrDefault("content-length", "0"));
        return new Answer(status, fields, in.readNBytes(length));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the node has ended the line after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    record Answer(int status, Map<String, String> fields, byte[] body) {}
}
