package sala.web.file;

import java.util.Optional;
import java.util.UUID;
import sala.blob.Hash;
import sala.media.hls.Offer;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Rendition;
import sala.media.item.Still;
import sala.media.shown.ShownFile;
import sala.media.subtitle.Subtitle;

/** Where the files of an item are, as paths on this node. */
public final class MediaAddresses {

    private static final int SHORT = 16;

    private MediaAddresses() {}

    /** What a player is given; empty for what is not played, or not yet. */
    public static Optional<String> hls(MediaItem item) {
        return Optional.of(hls(item.id())).filter(address -> item.watchable() && isPlayed(item));
    }

    /** What a player is given for an item that is known to be played. */
    public static String hls(UUID item) {
        return hls(item, Offer.MAIN);
    }

    /** The same for one of the choices that it offers. */
    public static String hls(UUID item, Offer offer) {
        return folder(item) + "hls/" + offer.address() + ".m3u8";
    }

    /** The file itself, of an item that is known to be a document. */
    public static String file(UUID item) {
        return folder(item) + "file";
    }

    /** What the viewer of documents opens, of an item that has such pages. */
    public static String document(UUID item) {
        return folder(item) + "document";
    }

    /** A file that is shown of an item, and needs no fence. */
    public static String shown(UUID item, ShownFile file) {
        return folder(item) + "shown/" + file.path() + "?v="
                + version(file.blob().hash());
    }

    public static Optional<String> poster(MediaItem item) {
        return item.poster().map(poster -> folder(item.id()) + "poster?v=" + version(poster.hash()));
    }

    /** The poster in a list, where it is only known that there is one. */
    public static String poster(UUID item) {
        return folder(item) + "poster";
    }

    /** The file as it was sent; empty where it is not on this node. */
    public static Optional<String> original(MediaItem item) {
        return item.original().blob().map(blob -> folder(item.id()) + "file?v=" + version(blob.hash()));
    }

    /** A slide, or a sheet of small pictures. */
    public static String still(MediaItem item, Still still) {
        return folder(item.id()) + "still/" + still.position() + "?v="
                + version(still.stored().blob().hash());
    }

    /** The small pictures by their moments, as players want them; empty where there are none. */
    public static Optional<String> storyboard(MediaItem item) {
        boolean has = item.stills().stream().anyMatch(still -> !still.stored().isSlide());
        return has ? Optional.of(folder(item.id()) + "storyboard.vtt") : Optional.empty();
    }

    /** What is said, or chapters, as players want them. */
    public static String words(Subtitle subtitle) {
        return folder(subtitle.item()) + "words/" + subtitle.id() + ".vtt?v="
                + version(subtitle.blob().hash());
    }

    public static String rendition(MediaItem item, Rendition rendition) {
        return folder(item.id()) + "hls/" + file(rendition);
    }

    /** Relative to the item's playlists; names the very bytes. */
    static String file(Rendition rendition) {
        return rendition.name() + ".mp4?v=" + version(rendition.blob().hash());
    }

    static String version(Hash hash) {
        return hash.hex().substring(0, SHORT);
    }

    private static boolean isPlayed(MediaItem item) {
        return item.kind() == MediaKind.VIDEO || item.kind() == MediaKind.AUDIO;
    }

    private static String folder(UUID item) {
        return "/media/" + item + "/";
    }
}
