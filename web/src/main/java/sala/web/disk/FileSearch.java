package sala.web.disk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sala.media.disk.FileFilter;
import sala.media.disk.FileFilter.Show;
import sala.web.page.Form;
import sala.web.page.Listing;

/** Which files of a plan somebody looks at. */
public record FileSearch(Listing listing) {

    public FileFilter filter() {
        return new FileFilter(show(), listing.filter("words").orElse(""));
    }

    public Show show() {
        return listing.filter("show", Show.class).orElse(Show.ALL);
    }

    /** For the fields above the list. */
    public Form form() {
        return listing.form("words", "show");
    }

    /** The query of the page that shows these. */
    static String query(FileFilter filter) {
        String words =
                filter.words().isBlank() ? "" : "&words=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8);
        return "?show=" + filter.show() + words;
    }
}
