package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.blob.BlobStore;
import sala.find.Findable.Document;
import sala.search.reading.PatientReader;
import sala.search.reading.ReadText.Outcome;

/** Reads slow documents out of the blob store, each content once. */
@Singleton
public class SlowTexts {

    private final KeptTexts texts;
    private final BlobStore blobs;
    private final PatientReader reader;

    @Inject
    public SlowTexts(KeptTexts texts, BlobStore blobs, PatientReader reader) {
        this.texts = texts;
        this.blobs = blobs;
        this.reader = reader;
    }

    /** Reads and keeps the text, unless it is not slow, or was read. */
    void read(Document document) {
        if (texts.find(document.hash())
                .filter(known -> known.outcome() == Outcome.SLOW)
                .isPresent()) {
            texts.keep(
                    document.hash(), blobs.withFile(document.hash(), file -> reader.read(file, document.fileName())));
        }
    }
}
