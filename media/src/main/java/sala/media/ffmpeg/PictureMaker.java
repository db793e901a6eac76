package sala.media.ffmpeg;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sala.blob.BlobStore;
import sala.media.form.FileForm;
import sala.media.making.Maker;
import sala.media.making.Work;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * Makes pictures in sizes for thin lines: upright, and without what the camera wrote into them of people and places.
 * The picture as it was sent is for those who look after it.
 */
@Singleton
public class PictureMaker implements Maker {

    /** Dots on the longer side; less is something that pages count visitors with. */
    private static final int LEAST = 16;

    private final NodeTranscoder node;
    private final BlobStore blobs;

    @Inject
    public PictureMaker(NodeTranscoder node, BlobStore blobs) {
        this.node = node;
        this.blobs = blobs;
    }

    @Override
    public boolean makes(FileForm form) {
        return form.isPicture();
    }

    @Override
    public List<ShownFile> make(Work work) {
        PictureSizes sizes = new PictureSizes(node.programs(), work);
        List<ShownFile> made = new ArrayList<>();
        for (String name : sizes.make()) {
            made.add(stored(work.into().resolve(name), made.size()));
        }
        if (made.isEmpty()) {
            throw new Unplayable(Reason.PICTURE_BROKEN, "no picture came out");
        }
        return made;
    }

    private ShownFile stored(Path file, int place) {
        ShownFile.Extent size = WebpHead.of(file);
        if (size.width() < LEAST && size.height() < LEAST) {
            throw new Unplayable(Reason.TOO_SMALL_PICTURE, size.toString());
        }
        return new ShownFile(file.getFileName().toString(), "image/webp", blobs.adopt(file), place, "", size);
    }
}
