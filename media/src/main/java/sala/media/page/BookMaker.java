package sala.media.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import sala.blob.BlobStore;
import sala.media.form.FileForm;
import sala.media.making.Maker;
import sala.media.making.Work;
import sala.media.pack.PackageRefused;
import sala.media.pack.PackedFiles;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Unpacks books: chapters in their order, by the titles that the book's own contents give them. */
@Singleton
public class BookMaker implements Maker {

    private final BlobStore blobs;

    @Inject
    public BookMaker(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public boolean makes(FileForm form) {
        return form == FileForm.EPUB;
    }

    @Override
    public List<ShownFile> make(Work work) {
        try (PackedFiles packed = PackedFiles.open(work.file())) {
            requireUnlocked(packed);
            Book book = Book.of(packed);
            Map<String, Integer> places = book.places();
            if (places.isEmpty()) {
                throw new Unplayable(Reason.PACKAGE_BROKEN, "a book without chapters");
            }
            return new Unpacking(packed, blobs)
                    .all(work.cancelled()).stream()
                            .map(file -> places.containsKey(file.path()) ? chapter(file, book, packed, places) : file)
                            .toList();
        } catch (PackageRefused e) {
            throw e.verdict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShownFile chapter(ShownFile file, Book book, PackedFiles packed, Map<String, Integer> places) {
        return new ShownFile(
                file.path(),
                type(file.path(), packed),
                file.blob(),
                places.get(file.path()),
                book.title(file.path()),
                file.size());
    }

    /** Browsers show nothing of a chapter that is not well-formed, unless it is called an ordinary page. */
    private static String type(String path, PackedFiles packed) {
        try {
            BookXml.read(packed, packed.find(path).orElseThrow());
            return "application/xhtml+xml";
        } catch (IOException e) {
            return "text/html;charset=utf-8";
        }
    }

    /** Fonts alone may be scrambled; whole chapters that are can only be read with somebody's key. */
    private static void requireUnlocked(PackedFiles packed) {
        if (packed.find("META-INF/rights.xml").isPresent()
                || packed.find("META-INF/license.lcpl").isPresent()) {
            throw new Unplayable(Reason.ENCRYPTED, "a book with a lock");
        }
    }
}
