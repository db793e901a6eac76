package sala.media.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.media.pack.PackedFiles;
import sala.media.pack.PackedFiles.Packed;
import sala.media.shown.ShownFile;
import sala.media.transcode.Cancelled;

/** Makes blobs of the files of a package. */
final class Unpacking {

    private static final int HEAD = 64 << 10;

    private final PackedFiles packed;
    private final BlobStore blobs;

    Unpacking(PackedFiles packed, BlobStore blobs) {
        this.packed = packed;
        this.blobs = blobs;
    }

    /** All files that browsers can use, each beside the others. */
    List<ShownFile> all(BooleanSupplier cancelled) throws IOException {
        List<ShownFile> files = new ArrayList<>();
        for (Packed file : packed.all()) {
            if (cancelled.getAsBoolean()) {
                throw new Cancelled();
            }
            if (file.bytes() > 0) {
                files.add(store(file));
            }
        }
        return files;
    }

    private ShownFile store(Packed file) throws IOException {
        try (InputStream in = packed.open(file)) {
            byte[] head = in.readNBytes(HEAD);
            Blob blob = blobs.put(new SequenceInputStream(new ByteArrayInputStream(head), in));
            return ShownFile.beside(file.path(), PageTypes.of(file.path(), head), blob);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
