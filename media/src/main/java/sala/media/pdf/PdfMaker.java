package sala.media.pdf;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import sala.child.ChildPrograms;
import sala.media.form.FileForm;
import sala.media.form.PdfEnd;
import sala.media.making.Maker;
import sala.media.making.Work;
import sala.media.shown.ShownFile;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;
import sala.node.NodeSettings;

/** Makes nothing of a PDF, which our reader shows as it is; but looks whether it can be opened at all. */
@Singleton
public class PdfMaker implements Maker {

    private final PdfProgram program;
    private final ChildPrograms children;

    @Inject
    public PdfMaker(NodeSettings settings, ChildPrograms children) {
        this(
                new PdfProgram(
                        settings.java(),
                        settings.tools().resolve("text").resolve("*").toString()),
                children);
    }

    PdfMaker(PdfProgram program, ChildPrograms children) {
        this.program = program;
        this.children = children;
    }

    @Override
    public boolean makes(FileForm form) {
        return form == FileForm.PDF;
    }

    @Override
    public List<ShownFile> make(Work work) {
        try {
            if (!PdfEnd.isThere(work.file())) {
                throw new Unplayable(Reason.TRUNCATED, "no end");
            }
            new PdfOpening(program, children, work).require();
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
