package sala.web.file;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * The body of an answer: a part of a file. {@link FileFilter} sends it without a thread that waits; as the output of
 * JAX-RS it would hold one.
 */
record SentFile(FileContent file, ByteRange part) implements StreamingOutput {

    private static final int BUFFER = 64 << 10;

    @Override
    public void write(OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try (Reading reading = file.open()) {
            for (long at = part.first(); at <= part.last(); at += buffer.position()) {
                buffer.clear().limit((int) Math.min(BUFFER, part.last() + 1 - at));
                reading.read(at, buffer);
                out.write(buffer.array(), 0, buffer.position());
            }
        }
    }
}
