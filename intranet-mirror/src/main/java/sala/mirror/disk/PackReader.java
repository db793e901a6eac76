package sala.mirror.disk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import sala.mirror.disk.PackNote.Section;
import sala.mirror.snapshot.Sha256;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameReader;

/** Reads one pack, section by section. A section is believed for its hash, and needs a few megabytes of memory. */
public final class PackReader implements Closeable {

    private static final int MOST_OF_A_SECTION = 3 * PackWriter.SECTION;

    private final FileChannel in;
    private final PackNote note;

    public PackReader(Path path, PackNote note) throws IOException {
        this.in = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        this.note = note;
    }

    /** Hears what a section holds. */
    @FunctionalInterface
    public interface Use {
        void take(Span span, byte[] content) throws IOException;
    }

    /**
     * Hands out all of a section, or nothing of it.
     *
     * @return whether it could be read
     */
    public boolean read(Section section, Use use) throws IOException {
        Optional<byte[]> bytes = bytes(section);
        if (bytes.isPresent()) {
            hand(bytes.get(), use);
        }
        return bytes.isPresent();
    }

    private void hand(byte[] section, Use use) throws IOException {
        try (FrameReader frames = new FrameReader(new ByteArrayInputStream(section))) {
            for (Frame frame = frames.next(); frame.state() != Frame.State.END; frame = frames.next()) {
                if (frame.length() > PackWriter.PIECE
                        || frame.place() >= note.files().size()) {
                    throw new DiskRefused(DiskRefused.DAMAGED);
                }
                byte[] content = frames.body().readNBytes(frame.length());
                use.take(
                        new Span(note.files().get(frame.place()), frame.from(), frame.from() + frame.length()),
                        content);
            }
        }
    }

    /** Empty where the disk does not give them, or gives others. */
    private Optional<byte[]> bytes(Section section) {
        if (section.length() < 0 || section.length() > MOST_OF_A_SECTION) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(section.length());
        try {
            while (bytes.hasRemaining()) {
                if (in.read(bytes, section.offset() + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
            return Optional.of(bytes.array()).filter(read -> Sha256.of(read).equals(section.sha256()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
