package sala.web.sending;

import sala.mirror.sending.SentDisk.Stage;

/** The colour of how far a disk is. */
public final class DiskTone {

    private DiskTone() {}

    public static String of(Stage stage) {
        return switch (stage) {
            case UNFINISHED -> "wait";
            case READY, HANDED -> "busy";
            case IMPORTED, BACK -> "good";
        };
    }
}
