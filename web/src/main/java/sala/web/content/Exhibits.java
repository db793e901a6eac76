package sala.web.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.media.form.FileForm;
import sala.media.item.MediaItem;
import sala.media.shown.ShownFiles;

/** Tells pages how to show items that are no recordings, to somebody who may view them. */
@Singleton
public class Exhibits {

    private final ShownFiles shown;
    private final ContentAddresses addresses;

    @Inject
    public Exhibits(ShownFiles shown, ContentAddresses addresses) {
        this.shown = shown;
        this.addresses = addresses;
    }

    public Exhibit of(MediaItem item) {
        if (item.kind().isRecording()) {
            return new Exhibit(item, FileForm.RECORDING, List.of(), "");
        }
        FileForm form = FileForm.ofMediaType(item.original().mediaType());
        boolean fenced = form == FileForm.SVG || form == FileForm.FLASH || form.unpacks();
        return new Exhibit(item, form, shown.choices(item.id()), fenced ? addresses.begin(item.id()) : "");
    }
}
