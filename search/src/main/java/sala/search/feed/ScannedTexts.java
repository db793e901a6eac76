package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.blob.BlobStore;
import sala.find.Findable.Document;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ScanReader;

/** Reads scans out of the blob store, each content once. */
@Singleton
public class ScannedTexts {

    private final KeptTexts texts;
    private final BlobStore blobs;
    private final ScanReader reader;

    @Inject
    public ScannedTexts(KeptTexts texts, BlobStore blobs, ScanReader reader) {
        this.texts = texts;
        this.blobs = blobs;
        this.reader = reader;
    }

    /** Whether somebody could look at the pictures of what was read so, and nobody has. */
    boolean wants(ReadText text) {
        return reader.isThere() && text.outcome() == Outcome.WITHOUT_TEXT;
    }

    /** Reads and keeps what is seen. Whoever sees nothing, or is ended by it, does not look again. */
    void read(Document document) {
        Optional<ReadText> known = texts.find(document.hash()).filter(this::wants);
        if (known.isPresent()) {
            Optional<ReadText> seen = blobs.withFile(document.hash(), file -> reader.read(file, document.fileName()));
            seen.ifPresent(text -> texts.keep(
                    document.hash(), text.pages().isEmpty() ? ReadText.without(Outcome.NOTHING_SEEN) : text));
        }
    }
}
