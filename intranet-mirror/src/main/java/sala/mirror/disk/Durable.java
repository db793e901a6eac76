package sala.mirror.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writing on a disk that may be pulled out at any moment. */
public final class Durable {

    private Durable() {}

    /** All of it under this name or what was there before, and on the disk when this returns. */
    public static void write(Path file, String text) throws IOException {
        Path unused = write(file, out -> {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            return file;
        });
    }

    /** The same for what is written bit by bit. */
    static <T> T write(Path file, DiskFolder.Writing<T> content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".NEW");
        T written;
        try (FileChannel channel = create(fresh);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            written = content.to(out);
            out.flush();
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        sync(file.resolveSibling("."));
        return written;
    }

    /** An empty file in the place of whatever had this name, be it a link that leads elsewhere. */
    static FileChannel create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes names in a folder durable; Windows has no such call and needs none. */
    static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
