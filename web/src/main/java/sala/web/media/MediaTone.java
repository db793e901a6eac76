package sala.web.media;

import sala.media.item.MediaKind;
import sala.media.item.Readiness;

/** The colours and pictures of an item's states. */
public final class MediaTone {

    private MediaTone() {}

    /** A tone of the part {@code state}. */
    public static String of(Readiness readiness) {
        return switch (readiness) {
            case UPLOADED -> "";
            case QUEUED -> "wait";
            case PROCESSING -> "busy";
            case READY -> "good";
            case FAILED -> "bad";
        };
    }

    /** An icon. */
    public static String icon(MediaKind kind) {
        return switch (kind) {
            case VIDEO -> "camera-video";
            case AUDIO -> "music-note-beamed";
            case DOCUMENT -> "file-earmark-pdf";
            case IMAGE -> "image";
            case INTERACTIVE -> "puzzle";
        };
    }
}
