package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
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
        Optional<ReadText> known = texts.find(document.hash());
        if (known.isEmpty()) {
            ReadText text = readNow(document);
            texts.keep(document.hash(), text.outcome() == Outcome.TOO_SLOW ? ReadText.without(Outcome.SLOW) : text);
        } else if (texts.isOutdated(document.hash())) {
            texts.keep(document.hash(), better(readNow(document), known.get()));
        }
    }

    private ReadText readNow(Document document) {
        return blobs.withFile(document.hash(), file -> reader.read(file, document.fileName()));
    }

    /** What was seen in pictures, or took its time, stays as it is. */
    private static ReadText better(ReadText now, ReadText before) {
        return now.pages().isEmpty() ? before : now;
    }
}
