package sala.media.office;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.child.ChildPrograms;
import sala.media.form.FileForm;
import sala.media.making.Maker;
import sala.media.making.Work;
import sala.media.shown.ShownFile;

/**
 * Makes PDFs of Office documents, where LibreOffice is installed and can be locked in; elsewhere they are offered for
 * download. It wants much memory: the jobs that ask for it run one at a time.
 */
@Singleton
public class OfficeMaker implements Maker {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeMaker.class);

    /** In bytes. */
    private static final long LONGEST_TEXT = 4_000_000;

    private final Optional<LibreOffice> office;
    private final ChildPrograms children;
    private final BlobStore blobs;

    @Inject
    public OfficeMaker(ChildPrograms children, BlobStore blobs) {
        this(LibreOffice.find(), children, blobs);
    }

    OfficeMaker(Optional<LibreOffice> office, ChildPrograms children, BlobStore blobs) {
        this.office = office;
        this.children = children;
        this.blobs = blobs;
    }

    @Override
    public boolean makes(FileForm form) {
        return form.isOffice();
    }

    @Override
    public List<ShownFile> make(Work work) {
        if (office.isEmpty()) {
            LOG.info("LibreOffice is not installed (sala.soffice): a document is offered for download only");
            return List.of();
        }
        if (!children.hides()) {
            LOG.warn("LibreOffice is not started without a sandbox, for documents name addresses to fetch:"
                    + " install bubblewrap; a document is offered for download only");
            return List.of();
        }
        if (isTooLong(work)) {
            return List.of();
        }
        return List.of(ShownFile.first(
                "document.pdf",
                FileForm.PDF.mediaType(),
                blobs.adopt(new Printing(office.get(), children, work).run())));
    }

    /** Thousands of pages of plain text are for a program, not for a reader. */
    private static boolean isTooLong(Work work) {
        try {
            return work.form() == FileForm.TEXT && Files.size(work.file()) > LONGEST_TEXT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
