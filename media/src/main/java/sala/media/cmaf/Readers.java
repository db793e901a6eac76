package sala.media.cmaf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The renditions of a file while it is read, each opened when it is first needed. */
final class Readers implements Closeable {

    private final List<WholeFile.Source> sources;
    private final @Nullable SeekableByteChannel[] open;

    Readers(List<WholeFile.Source> sources) {
        this.sources = sources;
        this.open = new SeekableByteChannel[sources.size()];
    }

    SeekableByteChannel of(int source) throws IOException {
        SeekableByteChannel channel = open[source];
        if (channel == null) {
            channel = sources.get(source).file().open();
            open[source] = channel;
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        for (SeekableByteChannel channel : open) {
            if (channel != null) {
                channel.close();
            }
        }
    }
}
