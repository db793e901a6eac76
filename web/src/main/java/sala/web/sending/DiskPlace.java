package sala.web.sending;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sala.media.disk.walk.ImportFolders;
import sala.media.disk.walk.ImportFolders.Folder;
import sala.media.disk.walk.RawPath;

/**
 * A folder on the way to where the disk is.
 *
 * @param raw as {@link RawPath} writes it; empty before one was chosen
 * @param shown as people read it
 * @param folders those in it
 * @param page on which it is chosen, up to the value of {@code dir}
 */
public record DiskPlace(String raw, String shown, List<Folder> folders, String page) {

    static DiskPlace of(ImportFolders all, String raw, String page) {
        return raw.isEmpty()
                ? new DiskPlace("", "", all.places(), page)
                : new DiskPlace(raw, RawPath.readable(raw), all.in(raw), page);
    }

    /** The way up; where choosing begins when there is none. */
    public String up() {
        int slash = raw.lastIndexOf('/');
        return address(slash <= 0 ? "" : raw.substring(0, slash));
    }

    public String address(String folder) {
        return page + "dir=" + URLEncoder.encode(folder, StandardCharsets.UTF_8);
    }
}
