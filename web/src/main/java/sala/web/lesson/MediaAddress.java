package sala.web.lesson;

import java.util.Optional;
import java.util.UUID;
import sala.course.Activity;

/** Where the files of a media item are served. */
public final class MediaAddress {

    private MediaAddress() {}

    /** The item that a video or document activity shows; empty while none was chosen. */
    public static Optional<UUID> itemOf(Activity activity) {
        return activity.references().stream().findFirst();
    }

    /** The playlist that a player begins with. */
    public static String hls(UUID item) {
        return "/media/" + item + "/hls/master.m3u8";
    }

    /** The picture shown before it plays. */
    public static String poster(UUID item) {
        return "/media/" + item + "/poster";
    }

    /** The file itself, as of a document. */
    public static String file(UUID item) {
        return "/media/" + item + "/file";
    }
}
