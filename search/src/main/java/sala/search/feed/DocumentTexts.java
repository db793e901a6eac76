package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.blob.BlobStore;
import sala.find.Findable.Document;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.TextReader;

/** Reads documents out of the blob store, each content once. */
@Singleton
public class DocumentTexts {

    private final KeptTexts texts;
    private final BlobStore blobs;
    private final TextReader reader;

    @Inject
    public DocumentTexts(KeptTexts texts, BlobStore blobs, TextReader reader) {
        this.texts = texts;
        this.blobs = blobs;
        this.reader = reader;
    }

    /**
     * Reads and keeps the text, unless that was done or found to be dangerous before. What takes longer than its share
     * is left to {@link ReadSlowly}.
     */
    void read(Document document) {
        if (texts.find(document.hash()).isEmpty()) {
            ReadText text = blobs.withFile(document.hash(), file -> reader.read(file, document.fileName()));
            texts.keep(document.hash(), text.outcome() == Outcome.TOO_SLOW ? ReadText.without(Outcome.SLOW) : text);
        }
    }
}
