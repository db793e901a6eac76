package sala.web.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.media.form.FileForm;
import sala.media.item.MediaItem;
import sala.media.pack.PackedPath;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFiles;

/** Tells pages how to show items that are no recordings, to somebody who may view them. */
@Singleton
public class Exhibits {

    /** What stands by itself in a frame. */
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final ShownFiles shown;
    private final ContentAddresses addresses;

    @Inject
    public Exhibits(ShownFiles shown, ContentAddresses addresses) {
        this.shown = shown;
        this.addresses = addresses;
    }

    /** Open at its beginning. */
    public Exhibit of(MediaItem item) {
        return of(item, null);
    }

    /** @param member of a package at which it is open, if there is such a page in it */
    public Exhibit of(MediaItem item, @Nullable String member) {
        if (item.kind().isRecording()) {
            return new Exhibit(item, FileForm.RECORDING, List.of(), "", null);
        }
        FileForm form = FileForm.ofMediaType(item.original().mediaType());
        boolean fenced = form == FileForm.SVG || form == FileForm.FLASH || form.unpacks();
        return new Exhibit(
                item,
                form,
                shown.choices(item.id()),
                fenced ? addresses.begin(item.id()) : "",
                form == FileForm.PAGES && member != null ? page(item, member) : null);
    }

    private @Nullable ShownFile page(MediaItem item, String member) {
        return shown.find(item.id(), PackedPath.asked(member))
                .filter(file -> PAGES.contains(file.mediaType()))
                .orElse(null);
    }
}
