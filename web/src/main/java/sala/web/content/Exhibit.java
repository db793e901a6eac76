package sala.web.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.form.FileForm;
import sala.media.item.MediaItem;
import sala.media.shown.ShownFile;
import sala.web.file.MediaAddresses;

/**
 * How an item that is no recording is shown on a page.
 *
 * @param choices the sizes of a picture, or the chapters of a book
 * @param frame where it begins on the second origin; empty for what needs no fence
 * @param opened the page of a package at which somebody wants it open; null for its beginning
 */
public record Exhibit(
        MediaItem item, FileForm form, List<ShownFile> choices, String frame, @Nullable ShownFile opened) {

    public Exhibit {
        choices = List.copyOf(choices);
    }

    public boolean isPicture() {
        return form.isPicture() && !choices.isEmpty();
    }

    /** Whether it is read in the viewer of documents. */
    public boolean isDocument() {
        return form == FileForm.PDF || form.isOffice() && !choices.isEmpty();
    }

    /** Whether LibreOffice would show it, where it is installed; text that is not shown is too long for that. */
    public boolean wantsOffice() {
        return form.isOffice() && form != FileForm.TEXT;
    }

    /** Whether it is shown in the fence. */
    public boolean isFramed() {
        return !frame.isEmpty() && !choices.isEmpty();
    }

    /** Whether it is read chapter by chapter. */
    public boolean isBook() {
        return form == FileForm.EPUB && isFramed();
    }

    /** Where the frame begins. */
    public String start() {
        return opened == null ? frame : address(opened);
    }

    /** Where a chapter is on the second origin. */
    public String address(ShownFile chapter) {
        return Stream.of(chapter.path().split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/", frame + "/", ""));
    }

    /** What the frame lets it do. */
    public String sandbox() {
        return ContentPolicy.of(form).sandbox();
    }

    /** All sizes of a picture, for browsers to choose from. */
    public String sources() {
        return choices.stream()
                .filter(file -> file.size() != null)
                .map(file -> MediaAddresses.shown(item.id(), file) + " "
                        + file.size().width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The size of a picture that pages show when nobody chose; in the middle, where there are several. */
    public Optional<ShownFile> usual() {
        return choices.stream().skip(choices.size() > 1 ? 1 : 0).findFirst();
    }
}
