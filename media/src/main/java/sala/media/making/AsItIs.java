package sala.media.making;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import sala.blob.BlobStore;
import sala.media.form.FileForm;
import sala.media.shown.ShownFile;

/**
 * What needs no work, if all of it has come and it is not more than browsers bear: browsers show Flash films and vector
 * pictures as they are, inside of the fence.
 */
@Singleton
public class AsItIs implements Maker {

    private final BlobStore blobs;

    @Inject
    public AsItIs(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public boolean makes(FileForm form) {
        return form == FileForm.FLASH || form == FileForm.SVG;
    }

    @Override
    public List<ShownFile> make(Work work) {
        try {
            return work.form() == FileForm.FLASH ? film(work) : drawing(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ShownFile> film(Work work) throws IOException {
        FlashHead.check(work.file());
        return shown(work, "film.swf");
    }

    private List<ShownFile> drawing(Work work) throws IOException {
        VectorParts.check(work.file());
        return shown(work, "picture.svg");
    }

    private List<ShownFile> shown(Work work, String name) throws IOException {
        try (InputStream in = Files.newInputStream(work.file())) {
            return List.of(ShownFile.first(name, work.form().mediaType(), blobs.put(in)));
        }
    }
}
