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

/** Flash films and vector pictures need no work: browsers show them as they came, inside of the fence. */
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
        String name = work.form() == FileForm.FLASH ? "film.swf" : "picture.svg";
        try {
            if (work.form() == FileForm.FLASH) {
                FlashHead.check(work.file());
            }
            return shown(work, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ShownFile> shown(Work work, String name) throws IOException {
        try (InputStream in = Files.newInputStream(work.file())) {
            return List.of(ShownFile.first(name, work.form().mediaType(), blobs.put(in)));
        }
    }
}
