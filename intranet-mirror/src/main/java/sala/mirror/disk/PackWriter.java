package sala.mirror.disk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.mirror.disk.PackNote.Place;
import sala.mirror.disk.PackNote.Section;
import sala.mirror.snapshot.Sha256;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameWriter;

/** Writes one pack: frames as on the wire, in sections of a few megabytes, so that a bad sector spoils no more. */
public final class PackWriter implements Closeable {

    /** A piece of a file in one frame; pieces begin at multiples of this. */
    public static final int PIECE = 1 << 20;

    /** FAT32 takes files of 4 GiB; smaller ones are sooner safe. */
    public static final long MOST_BYTES = 1L << 30;

    static final int SECTION = 4 * PIECE;

    private static final int MOST_FILES = 20_000;

    private final Path path;
    private final FileChannel out;
    private final List<Blob> files = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(SECTION + PIECE);
    private @Nullable FrameWriter frames;
    private Place first = new Place(0, 0);
    private Place last = new Place(0, 0);
    private long inSection;
    private long size;

    /** Begins an empty pack; whatever had this name is gone. */
    public PackWriter(Path path) throws IOException {
        this.path = path;
        this.out = Durable.create(path);
    }

    /** @param span within one {@link #PIECE} */
    public void add(Span span, byte[] content) throws IOException {
        if (frames != null && !follows(span)) {
            endSection();
        }
        int place = place(span.file());
        if (frames == null) {
            frames = new FrameWriter(bytes);
            first = new Place(place, span.from());
        }
        frames.begin(Frame.here(place, span.from(), (int) span.length()));
        frames.write(content, 0, (int) span.length());
        last = new Place(place, span.to());
        inSection += span.length() + 64;
        if (inSection >= SECTION) {
            endSection();
        }
    }

    /** Whether nothing is left out between what the section ends with and this. */
    private boolean follows(Span span) {
        Blob before = files.get(last.file());
        return before.equals(span.file()) ? last.at() == span.from() : last.at() == before.size() && span.from() == 0;
    }

    /** Whether the next piece belongs in another pack. */
    public boolean isFull(long most) {
        return size + inSection + 2L * PIECE > most || files.size() >= MOST_FILES;
    }

    /** All of it is on the disk when this returns. */
    public PackNote finish() throws IOException {
        endSection();
        out.force(true);
        return new PackNote(String.valueOf(path.getFileName()), size, files, sections);
    }

    private int place(Blob file) {
        if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
            files.add(file);
        }
        return files.size() - 1;
    }

    private void endSection() throws IOException {
        if (frames == null) {
            return;
        }
        frames.end();
        frames.close();
        frames = null;
        byte[] section = bytes.toByteArray();
        bytes.reset();
        inSection = 0;
        ByteBuffer rest = ByteBuffer.wrap(section);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
        sections.add(new Section(size, section.length, Sha256.of(section), first, last));
        size += section.length;
    }

    @Override
    public void close() throws IOException {
        if (frames != null) {
            frames.close();
        }
        out.close();
    }
}
