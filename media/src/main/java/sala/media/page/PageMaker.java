package sala.media.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import sala.blob.BlobStore;
import sala.media.form.FileForm;
import sala.media.making.Maker;
import sala.media.making.Work;
import sala.media.pack.PackageRefused;
import sala.media.pack.PackedFiles;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Unpacks web pages that work together. What they do, they do inside of the fence. */
@Singleton
public class PageMaker implements Maker {

    private final BlobStore blobs;

    @Inject
    public PageMaker(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public boolean makes(FileForm form) {
        return form == FileForm.PAGES;
    }

    @Override
    public List<ShownFile> make(Work work) {
        try (PackedFiles packed = PackedFiles.open(work.file())) {
            String entry = packed.entry()
                    .orElseThrow(() -> new Unplayable(Reason.PACKAGE_WITHOUT_ENTRY, "no page to begin with"))
                    .path();
            return new Unpacking(packed, blobs)
                    .all(work.cancelled()).stream()
                            .map(file -> file.path().equals(entry)
                                    ? ShownFile.first(file.path(), file.mediaType(), file.blob())
                                    : file)
                            .toList();
        } catch (PackageRefused e) {
            throw e.verdict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
