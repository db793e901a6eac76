package sala.web.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.media.subtitle.Cues;
import sala.media.subtitle.SubtitleReader;
import sala.media.subtitle.SubtitleUnreadable;
import sala.media.text.OfficeText;

/** A file of subtitles that somebody sent, in whatever encoding it is. */
@Singleton
public class SubtitleFile {

    private static final int LARGEST = 4 << 20;

    private final BlobStore blobs;
    private final SubtitleReader reader;

    @Inject
    public SubtitleFile(BlobStore blobs, SubtitleReader reader) {
        this.blobs = blobs;
        this.reader = reader;
    }

    /** @throws SubtitleUnreadable when there are no words in it */
    Cues read(Blob blob) {
        if (blob.size() > LARGEST) {
            throw new SubtitleUnreadable();
        }
        try (InputStream bytes = Channels.newInputStream(blobs.open(blob.hash()))) {
            return reader.read(OfficeText.of(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
