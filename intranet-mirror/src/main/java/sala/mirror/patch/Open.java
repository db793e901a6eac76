package sala.mirror.patch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file for an archive that lies open; gone when it is closed. */
record Open(Path path, FileChannel file) implements AutoCloseable {

    static Open in(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "open", "");
        return new Open(path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    List<Member> lay(SeekableByteChannel packed, Members.Choice choice) throws IOException {
        return new Members(packed, file, choice).lay();
    }

    OutputStream out() {
        return Channels.newOutputStream(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }
}
