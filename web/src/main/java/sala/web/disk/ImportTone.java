package sala.web.disk;

import sala.media.disk.FileState;
import sala.media.disk.ImportState;
import sala.media.disk.name.NamedForm;

/** The colours and pictures of states. */
public final class ImportTone {

    private ImportTone() {}

    /** A tone of the part {@code state}. */
    public static String of(ImportState state) {
        return switch (state) {
            case PLANNING, BRINGING -> "busy";
            case PLANNED, WAITING -> "wait";
            case STOPPED -> "";
            case DONE -> "good";
        };
    }

    /** A tone of the part {@code state}. */
    public static String of(FileState state) {
        return switch (state) {
            case FOUND, LEFT_OUT, DUPLICATE, PROPOSED -> "";
            case ACCEPTED -> "busy";
            case BROUGHT -> "good";
            case UNREADABLE, FAILED -> "bad";
        };
    }

    /** An icon. */
    public static String icon(NamedForm form) {
        return switch (form) {
            case VIDEO -> "camera-video";
            case AUDIO -> "music-note-beamed";
            case DOCUMENT -> "file-earmark-pdf";
            case IMAGE -> "image";
            case INTERACTIVE -> "puzzle";
            case ARCHIVE, OTHER -> "file-earmark-text";
        };
    }
}
