package sala.media.disk.walk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file of a disk cannot be brought in, as stable codes. */
public final class Trouble {

    public static final String EMPTY = "media.file-empty";
    public static final String OTHER_KIND = "import.other-kind";
    public static final String LINK = "import.link";
    public static final String NO_FILE = "import.no-file";
    public static final String FORBIDDEN = "import.forbidden";
    public static final String UNREADABLE = "import.unreadable";
    public static final String GONE = "import.file-gone";
    public static final String CHANGED = "import.file-changed";
    public static final String TOO_DEEP = "import.too-deep";
    public static final String TOO_LARGE = "import.too-large";
    public static final String ARCHIVE_BROKEN = "import.archive-broken";
    public static final String ARCHIVE_BOMB = "import.archive-bomb";
    public static final String ARCHIVE_PACKAGE = "import.archive-package";

    private Trouble() {}

    /** What went wrong with one file. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        if (e instanceof NoSuchFileException) {
            return GONE;
        }
        if (e instanceof OpenDisk.LedOutside) {
            return LINK;
        }
        return e instanceof ZipException ? ARCHIVE_BROKEN : UNREADABLE;
    }
}
