package sala.media.making;

import java.util.List;
import sala.media.form.FileForm;
import sala.media.shown.ShownFile;

/** Makes of one kind of file what browsers can show. A CDI bean. Safe for several threads. */
public interface Maker {

    /** Whether it knows files of this form. */
    boolean makes(FileForm form);

    /**
     * What is shown of a file; stored, but held by nobody yet. Empty when this node can only offer it for download.
     *
     * @throws sala.media.transcode.Unplayable when nothing can be made of it, with the reason
     * @throws sala.media.transcode.Cancelled when the work says so
     * @throws sala.media.transcode.TranscoderUnavailable when it may work another time
     */
    List<ShownFile> make(Work work);
}
