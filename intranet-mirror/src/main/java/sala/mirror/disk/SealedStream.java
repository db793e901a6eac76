package sala.mirror.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Sealed;

/** Seals bytes of any length to one receiver, a megabyte a line, so that neither end needs much memory. */
final class SealedStream extends OutputStream {

    private static final int LINE = 1 << 20;

    private final OutputStream file;
    private final PublicKey receiver;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** @param file is not closed */
    SealedStream(OutputStream file, PublicKey receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        line.write(bytes, offset, length);
        if (line.size() >= LINE) {
            end();
        }
    }

    /** After the last byte. */
    void end() throws IOException {
        if (line.size() > 0) {
            file.write(Sealed.seal(line.toByteArray(), receiver).getBytes(StandardCharsets.US_ASCII));
            file.write('\n');
            line.reset();
        }
    }

    /** What was sealed to us; ends with an {@link IOException} where it is damaged. The caller closes it. */
    static InputStream open(Path file, PrivateKey own) throws IOException {
        return new Opened(new BoundedLines(file), own);
    }

    private static final class Opened extends InputStream {
        private final BoundedLines lines;
        private final PrivateKey own;
        private byte[] line = {};
        private int at;

        Opened(BoundedLines lines, PrivateKey own) {
            this.lines = lines;
            this.own = own;
        }

        @Override
        public int read() throws IOException {
            return refill() ? line[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (!refill()) {
                return -1;
            }
            int n = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, offset, n);
            at += n;
            return n;
        }

        private boolean refill() throws IOException {
            while (at == line.length) {
                Optional<String> next = lines.next();
                if (next.isEmpty()) {
                    return false;
                }
                line = opened(next.get());
                at = 0;
            }
            return true;
        }

        private byte[] opened(String sealed) throws IOException {
            try {
                return Sealed.open(sealed.getBytes(StandardCharsets.US_ASCII), own);
            } catch (NodeRefused damaged) {
                throw new IOException(damaged);
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
