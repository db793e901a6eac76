package sala.web.disk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.ImportFolders.Folder;
import sala.media.disk.walk.RawPath;

/**
 * A folder on the way to the one that is wanted.
 *
 * @param raw as {@link RawPath} writes it; empty before one was chosen
 * @param shown as people read it
 * @param folders those in it
 */
public record ChosenFolder(String raw, String shown, List<Folder> folders) {

    static ChosenFolder of(ImportFolders all, String raw) {
        return raw.isEmpty()
                ? new ChosenFolder("", "", all.places())
                : new ChosenFolder(raw, RawPath.readable(raw), all.in(raw));
    }

    /** The way up; where choosing begins when there is none. */
    public String up() {
        int slash = raw.lastIndexOf('/');
        return slash <= 0 ? "/media/imports/new" : address(raw.substring(0, slash));
    }

    /** The page that shows what is in this folder. */
    public static String address(String raw) {
        return "/media/imports/new?dir=" + URLEncoder.encode(raw, StandardCharsets.UTF_8);
    }
}
